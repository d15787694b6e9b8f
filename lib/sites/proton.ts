import {
  addressesOn,
  firstFound,
  goesOn,
  mailPerson,
  type Recipients,
  type Site,
  textOf,
  typedIn,
} from './site';

const send = '[data-testid="composer:send-button"], .composer-send-button';

const quickSend = '[data-testid="quick-reply-send-button"]';

const subject = '[data-testid="composer:subject"]';

/** Dialogs ask about attachments, subjects, keys; a composer is none of them. */
const question = 'dialog[open], [role=dialog]:not(.composer)';

/** Proton Mail: composers and the quick reply under a message (its own source, seen 2026-10). */
export const proton: Site = {
  id: 'proton',
  hosts: ['*://mail.proton.me/*'],
  surfaces: [
    {
      part: 'message',
      root: ['.composer', `:has(${send}):has([data-testid="composer:to-field"], ${subject})`],
      button: send,
      // The editor is a frame, and keys pressed in it come through the frame.
      field: 'iframe, textarea, input',
      key: 'Mod+Enter',
      recipients,
      // What its notices say they say in words; the composer leaves, and comes back when it was not sent.
      proof: { kind: 'gone', part: send },
      busy: question,
      cancels: (path, root) => goesOn(path, root, send),
      undo: { within: 30_000, mark: markOf },
      own,
    },
    {
      part: 'reply',
      root: [':has(> [data-shortcut-target="quick-reply-container"])', '.quick-reply-container'],
      button: quickSend,
      field: 'iframe, textarea',
      key: 'Mod+Enter',
      recipients: sender,
      proof: { kind: 'gone', part: quickSend },
      patience: 12_000,
      busy: question,
      cancels: (path, root) => goesOn(path, root, quickSend),
      own,
    },
  ],
};

/** The To line's chips, whose button to remove them carries the address, and what is typed and no chip yet. */
function recipients(root: Element): Recipients {
  const [to = root] = firstFound(
    root,
    '[data-testid="composer:to-field"]',
    ':has(> [data-testid="composer:to"])',
  );
  const chips = [...to.querySelectorAll('[data-testid="composer-addresses-item"]')];
  const buttons = 'data-testid^="remove-address-button-"';
  const people = chips.map((chip) =>
    mailPerson(
      textOf(chip.querySelector('[data-testid="composer-addresses-item-label"]') ?? chip),
      chip.querySelector(`[${buttons}]`)?.getAttribute('data-testid')?.replace('remove-address-button-', ''),
    ),
  );
  return { people, addressLists: typedIn(to) };
}

/** A quick reply goes to whoever sent the message that it stands under. */
function sender(root: Element): Recipients {
  const message = root.closest('article, [data-testid^="message-view"], .message-container') ?? document;
  const from = message.querySelector('[data-testid="recipients:sender"]');
  const title = (from?.matches('[title]') ? from : from?.querySelector('[title]'))?.getAttribute('title');
  return { people: from ? [mailPerson(textOf(from), title)] : [] };
}

function markOf(root: Element): string {
  return (root.querySelector<HTMLInputElement>(subject)?.value ?? '') + JSON.stringify(recipients(root));
}

function own(): string[] {
  return addressesOn(
    document.querySelectorAll('[data-testid="heading:userdropdown"], [data-testid="composer:from"]'),
  );
}
