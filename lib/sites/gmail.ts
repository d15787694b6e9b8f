import { firstFound, isOn, mailPerson, type Recipients, type Site, textOf } from './site';

/** The lines of recipients. */
const lines = ':is([name=to], [name=cc], [name=bcc])';

export const hosts = ['*://mail.google.com/*'];

/** Gmail: pop-up, full screen, inline reply and compositions in a window of their own (seen 2026-08). */
export const gmail: Site = {
  id: 'gmail',
  hosts,
  surfaces: [
    {
      part: 'message',
      root: [
        // A reply in its thread, with the line of recipients that may stand outside of the form.
        '.ip.adB, .gA.gt',
        '[data-compose-id]',
        '[role=dialog]:has(input[name=subjectbox], form)',
        '.M9',
        'body.xE.xp',
      ],
      // The number is the button's in Gmail's own analytics, the same from 2020 to 2026; the classes are copied
      // by other extensions for buttons of their own, which carry no such number.
      button: '[jslog^="32601;"], .IZ .Up [role=button].Uo, .dC > [role=button].aoO:not([jslog]):first-child',
      field: `[g_editable=true][role=textbox], .editable[contenteditable=true], input[name=subjectbox], ${lines} input, textarea${lines}`,
      key: 'Mod+Enter',
      recipients,
      proof: { kind: 'notice', notice: ':is(.vh, [role=alert]):has(#link_undo) #link_vsm' },
      busy: '[role=alertdialog], [role=alert]:not(:has(#link_vsm)) .vh *, .b8.bAp .vh:not(:has(#link_vsm)) *',
      cancels: (path, root) =>
        isOn(path, '[selector=scheduledSend]') ||
        (path.includes(root) && isOn(path, '.gU .oh, .oh[role=button]')),
      undo: {
        within: 60_000,
        press: ':is(.vh, [role=alert]):has(#link_vsm) #link_undo',
        imprint: (root) => root.querySelector<HTMLInputElement>('input[name=draft]')?.value ?? '',
      },
      own: ownAddresses,
    },
  ],
};

/** The To line: chips, else the collapsed line of a reply, else the classic hidden fields; and what is typed but no chip yet. */
function recipients(root: Element): Recipients {
  const chips = firstFound(
    root,
    '[name=to] [role=listbox] [role=option][data-hovercard-id]',
    '[name=to] [role=option][data-hovercard-id]',
    '.aoD.hl span[email]',
    'div.az9 span[email]',
    'span[email]:not([role=textbox] *)',
  );
  // The collapsed line names everybody, and Bcc is nobody's business.
  const copied = [...root.querySelectorAll(':is([name=cc], [name=bcc]) [data-hovercard-id]')].map(
    hovercardOf,
  );
  const people = chips
    .filter((chip) => !copied.includes(chip.getAttribute('email') ?? ''))
    .map((chip) =>
      mailPerson(
        chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? textOf(chip),
        hovercardOf(chip),
        chip.getAttribute('email'),
      ),
    );
  const fields = root.querySelectorAll<HTMLInputElement>(
    'input[type=hidden][name=to], [name=to] input:not([type=hidden]), textarea[name=to]',
  );
  return { people, addressLists: [...fields].map((field) => field.value) };
}

function hovercardOf(chip: Element): string | null {
  return chip.getAttribute('data-hovercard-id');
}

function ownAddresses(): string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=og-profile-acct]')?.content;
  const from = [...document.querySelectorAll<HTMLInputElement>('input[name=from]')].map(
    (input) => input.value,
  );
  // A mail's subject stands in front of it, and may hold any address.
  const inTitle = document.title
    .slice(-300)
    .match(/\S+@\S+/g)
    ?.at(-1);
  return [meta, inTitle, ...from].filter((address) => address !== undefined);
}
