import type { Someone } from '../sites/case';

/** The sites on which it can send. */
export type Sending = 'linkedin' | 'facebook' | 'gmail';

/**
 * Runs in the page of a replica: a hand too quick for a person's writes to each of these people, one after the other,
 * and waits each time until the page shows the message as sent. Who stands there several times in a row gets as many.
 */
export async function sendToAll([site, people]: readonly [Sending, readonly Someone[]]): Promise<void> {
  const find = (selector: string, text = '') =>
    [...document.querySelectorAll<HTMLElement>(selector)].findLast((one) => one.textContent?.includes(text));
  const until = async <Found>(look: () => Found | undefined | false): Promise<Found> => {
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`${site}: there is no ${look}`);
  };
  const seen = (selector: string, text = '') => until(() => find(selector, text));
  const press = (element: HTMLElement, key: string) =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  const tell = (element: HTMLElement, type: string, data: string) =>
    element.dispatchEvent(
      new InputEvent(type, { inputType: 'insertText', data, bubbles: true, cancelable: true }),
    );
  const mine = '.msg-s-event-listitem:not([class*=--other])[data-event-urn^="urn:li:msg_message"]';

  const hands: Record<Sending, (who: Someone, isNext: boolean) => Promise<unknown>> = {
    async linkedin({ name }, isNext) {
      if (isNext) (await seen('.msg-conversation-listitem__link', name)).click();
      const box = await seen('.msg__detail .msg-form__contenteditable');
      const before = document.querySelectorAll(mine).length;
      box.innerHTML = '<p>Hello, how are you?</p>';
      tell(box, 'input', '');
      (await seen('.msg__detail .msg-form__send-button:enabled')).click();
      await until(() => document.querySelectorAll(mine).length > before);
    },
    async facebook({ name, vanity }, isNext) {
      if (isNext) (await seen('[aria-label="Chats"] a', name)).click();
      await seen(`[role=main] a[href$="/${vanity}"]`);
      const before = document.querySelectorAll('[data-message-id]').length;
      const box = await seen('[role=main] [role=textbox]');
      tell(box, 'beforeinput', 'Hello, how are you?');
      await until(() => box.textContent !== '');
      press(box, 'Enter');
      await until(() => document.querySelectorAll('[data-message-id]').length > before);
      await seen('[role=main]', 'Sent');
    },
    async gmail({ email }) {
      (await seen('[gh=cm]')).click();
      const to = await seen('[name=to] input');
      Object.assign(to, { value: email });
      press(to, 'Enter');
      const body = await seen('[g_editable=true]');
      body.textContent = 'Shall we have coffee next week?';
      const before = find('#link_vsm');
      (await seen('[jslog^="32601;"]')).click();
      await until(() => find('#link_vsm') !== before && find('#link_vsm'));
    },
  };
  for (const [index, who] of people.entries()) await hands[site](who, who.name !== people[index - 1]?.name);
}
