/**
 * Runs in the page of a replica of LinkedIn: goes from conversation to conversation, so many times, and sends so many messages
 * in each, as fast as the page shows them.
 */
export async function sendManyOnLinkedIn([visits, sends]: readonly [number, number]): Promise<void> {
  const mine = '.msg-s-event-listitem:not([class*=--other])[data-event-urn^="urn:li:msg_message"]';
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const count = () => document.querySelectorAll(mine).length;
  const until = async (isSo: () => boolean) => {
    for (const end = Date.now() + 20_000; !isSo(); ) {
      if (Date.now() > end) throw new Error(`It is never so: ${isSo}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const send = async () => {
    const before = count();
    const box = find('.msg__detail .msg-form__contenteditable');
    if (box) box.innerHTML = '<p>Hello, how are you?</p>';
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    find('.msg__detail .msg-form__send-button:enabled')?.click();
    await until(() => count() > before);
  };
  for (let visit = 0; visit < visits; visit += 1) {
    const links = document.querySelectorAll<HTMLElement>('.msg-conversation-listitem__link');
    links[visit % links.length]?.click();
    for (let sent = 0; sent < sends; sent += 1) await send();
  }
}
