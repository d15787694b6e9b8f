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

/** A mail on its way: its notice says so with a wheel that turns, and only then whether it was sent. */
const onItsWay = '[role=alert] .circle-loader';

const subject = '[data-testid="composer:subject"]';

const toField = '[data-testid="composer:to-field"], .composer-to-editor';

/** Proton Mail's composers (its own source, seen 2026-10). */
export const proton: Site = {
  id: 'proton',
  hosts: ['*://mail.proton.me/*'],
  onLeave: rememberTo,
  surfaces: [
    {
      part: 'message',
      root: ['.composer', `:has(${send}):has(${subject})`],
      button: send,
      // The editor is a frame, and keys pressed in it come through the frame.
      field: 'iframe, textarea, input',
      key: 'Mod+Enter',
      recipients,
      // A composer leaves at once, and comes back when its mail could not be sent.
      proof: { kind: 'gone', part: send, unless: () => document.querySelector(onItsWay) !== null },
      // Questions about attachments, subjects and no-reply addresses stand inside of the composer.
      busy: `[role=dialog]:not(.composer), .composer-inner-modal, ${onItsWay}`,
      error: '[role=alert]:is(.notification--error, .bg-danger)',
      cancels: (path, root) => !isOn(path, '.composer-inner-modal [type=submit]') && goesOn(path, root, send),
      undo: {
        within: 30_000,
        // The notice of a mail cannot be closed; others have an undo too, and a button to close them besides. Until 2022 it
        // had another class, and so had a saved draft's, whose button discards.
        press:
          '[role=alert]:not(:has([class*=close-button])) .notification__button, [role=alert].bg-success button',
      },
      own: () => addressesOn(document.querySelectorAll('[data-testid="heading:userdropdown"]')),
    },
  ],
};

/** The To line of a composer as it was when the caret last left it: from then on it shows names alone (seen 2026-10). */
const left = new WeakMap<Element, readonly Person[]>();

/** People by their names, for composers that come back. */
const known = new Map<string, Person>();

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
    for (const [nth, name] of names.entries()) known.set(name, { name, keys: people[nth]?.keys ?? [] });
  return { people: names.map((name) => known.get(name) ?? addressed(name)) };
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
  const parts = [...(root.querySelector('.composer-addresses-fakefield-inner')?.children ?? [])];
  const next = parts.findIndex((part) => part.matches('[title]:not(.sr-only)'));
  return parts
    .slice(0, next < 0 ? parts.length : next)
    .filter((part) => !part.matches('[title], .placeholder'))
    .map((part) => textOf(part).replace(/,$/, ''))
    .filter((name) => name && !/\(\d[^)]*\)$/.test(name));
}

/** Somebody whose name is an address, or stands in an opened message with one. */
function addressed(name: string): Person {
  const labels = [...document.querySelectorAll('.message-recipient-item-label')];
  const beside = labels.find((label) => textOf(label) === name)?.closest('[title*="@"]');
  return mailPerson(name, beside?.getAttribute('title'));
}
