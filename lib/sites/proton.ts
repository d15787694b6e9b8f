import {
  addressesOn,
  goesOn,
  isOn,
  mailPerson,
  type Person,
  type Recipients,
  type Site,
  textOf,
  typedIn,
} from './site';

const send = '[data-testid="composer:send-button"], .composer-send-button';

const quickSend = '[data-testid="quick-reply-send-button"]';

/** Questions about attachments, subjects and no-reply addresses stand inside of the composer. */
const question = '[role=dialog]:not(.composer), .composer-inner-modal';

/** A mail on its way: its notice says so with a wheel that turns, and only then whether it was sent. */
const onItsWay = '[role=alert] .circle-loader';

const toField = '[data-testid="composer:to-field"], .composer-to-editor';

/** What both composers have in common. */
const sent = {
  key: 'Mod+Enter',
  patience: 12_000,
  busy: `${question}, ${onItsWay}`,
  error: '[role=alert].notification--error',
  // The notice of a mail cannot be closed; others have an undo too, and a button to close them besides.
  undo: {
    within: 30_000,
    press: '[role=alert]:not(:has(.notification__close-button)) .notification__button',
  },
  own,
} as const;

/** Proton Mail: composers and the quick reply under a message (its own source, seen 2026-10). */
export const proton: Site = {
  id: 'proton',
  hosts: ['*://mail.proton.me/*'],
  onLeave: rememberTo,
  surfaces: [
    {
      ...sent,
      part: 'message',
      root: ['.composer', `:has(${send}):has([data-testid="composer:subject"])`],
      button: send,
      // The editor is a frame, and keys pressed in it come through the frame.
      field: 'iframe, textarea, input',
      recipients,
      proof: gone(send),
      cancels: (path, root) => !isOn(path, '.composer-inner-modal [type=submit]') && goesOn(path, root, send),
    },
    {
      ...sent,
      part: 'reply',
      root: ['[data-shortcut-target="quick-reply-container"]', '.quick-reply-container'],
      button: quickSend,
      field: 'iframe, textarea',
      recipients: sender,
      proof: gone(quickSend),
      cancels: (path, root) => goesOn(path, root, quickSend),
    },
  ],
};

/** A composer leaves at once, and comes back when its mail could not be sent. */
function gone(part: string) {
  return { kind: 'gone', part, unless: () => document.querySelector(onItsWay) !== null } as const;
}

/** The To line of a composer as it was when the caret last left it: from then on it shows names alone (seen 2026-10). */
const left = new WeakMap<Element, readonly Person[]>();

/** Keys of people by their names, for composers that come back. */
const known = new Map<string, readonly string[]>();

function rememberTo(path: readonly Element[]): void {
  const root = path.find((part) => part.matches('.composer'));
  const field = root?.querySelector(toField);
  if (root && field) left.set(root, peopleIn(field));
}

function recipients(root: Element): Recipients {
  const field = root.querySelector(toField);
  if (field) return { people: peopleIn(field) };
  const names = namesIn(root);
  const people = left.get(root) ?? [];
  if (people.length === names.length)
    for (const [nth, { keys }] of people.entries()) known.set(names[nth] ?? '', keys);
  return {
    people: names.map((name) => ({ name, keys: known.get(name) ?? mailPerson(name, titleOf(name)).keys })),
  };
}

/** The chips of a field, whose button to remove them carries the address, and what is typed and no chip yet. */
function peopleIn(field: Element): Person[] {
  const start = 'remove-address-button-';
  const chips = [...field.querySelectorAll(`[data-testid^="${start}"]`)].map((button) =>
    mailPerson(
      textOf(button.parentElement?.querySelector('.composer-addresses-item-label')),
      button.getAttribute('data-testid')?.slice(start.length),
    ),
  );
  return [...chips, ...typedIn(field).map((typed) => mailPerson(typed))];
}

/** The names in the To part of the line, which ends at the next heading; a group's ends with its number of members. */
function namesIn(root: Element): string[] {
  const names: string[] = [];
  for (const part of root.querySelectorAll('.composer-addresses-fakefield-inner > *')) {
    if (part.matches('[title]:not(.sr-only)')) break;
    const name = textOf(part).replace(/,$/, '');
    if (!part.matches('[title], .placeholder') && !/\(\d[^)]*\)$/.test(name)) names.push(name);
  }
  return names;
}

/** The address of somebody of that name in an opened message. */
function titleOf(name: string): string | null | undefined {
  const labels = [...document.querySelectorAll('.message-recipient-item-label')];
  const label = labels.find((one) => textOf(one) === name);
  return label?.closest('[title*="@"]')?.getAttribute('title');
}

/** A quick reply goes to whoever sent the message that it stands under. */
function sender(root: Element): Recipients {
  const from = root
    .closest('article, .message-container')
    ?.querySelector('[data-testid="recipients:sender"]');
  return { people: from ? [mailPerson(textOf(from), from.getAttribute('title'))] : [] };
}

function own(): string[] {
  return addressesOn(
    document.querySelectorAll('[data-testid="heading:userdropdown"], [data-testid="composer:from"]'),
  );
}
