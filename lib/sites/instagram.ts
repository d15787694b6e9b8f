import { firstFound, nobody, type Recipients, type Site, textOf } from './site';

export const list = '[data-pagelet=IGDMessagesList], [role=log], [role=grid]';

const box = '[role=textbox][contenteditable=true]';

const header = '[data-pagelet^=IGDInboxHeader], header';

/** A message that has not left yet; the label is a developer's and the same in every language (seen 2026). */
const sending = 'svg[aria-label="IGD message sending status icon" i]';

/** A message that did not leave, in English and Spanish (seen 2026). */
const failure = 'svg[aria-label="Failed to send" i], svg[aria-label="Envío fallido" i]';

export const hosts = ['*://*.instagram.com/*'];

/** What is around one conversation. */
export const conversation = [
  `:has(${box}):is(:has([data-pagelet=IGDMessagesList]), :has([role=log]), :has([role=grid])):not(body, html)`,
];

export const row =
  '[role=group]:has([role=article]), [role=row]:has([data-scope=messages_table], [dir=auto]), [data-message-id]';

/** Instagram direct messages: the panes named by pagelets, and the grid of before (seen 2026-10 and 2025). */
export const instagram: Site = {
  id: 'instagram',
  hosts,
  surfaces: [
    {
      part: 'message',
      root: conversation,
      button: `[data-pagelet^=IGDComposer] [role=button], :has(> ${box}, > * ${box}) ~ [role=button]`,
      field: box,
      key: 'Enter',
      recipients,
      proof: {
        kind: 'row',
        list,
        row,
        id: idOf,
        isOwn,
      },
      busy: sending,
      failed: (row) => row.querySelector(failure) !== null,
    },
  ],
};

/** There is no lasting id: a message drawn anew has a new one, which the order of messages must make up for. */
function idOf(row: Element): string {
  if (row.querySelector(`${sending}, ${failure}`)) return '';
  const article = row.querySelector('[role=article]');
  return row.getAttribute('data-message-id') ?? article?.getAttribute('aria-labelledby') ?? textOf(row);
}

/** Every button on a message names its sender by user name, whatever the language: theirs name the one whom the header links to. */
export function isNamedTheirs(row: Element, root: Element): boolean {
  const labels = [...row.querySelectorAll('[role=button][aria-label]')].map((one) =>
    one.getAttribute('aria-label'),
  );
  const [partner = ''] = usernamesIn(root);
  return (
    partner !== '' &&
    labels
      .join(' ')
      .toLowerCase()
      .split(/[^\w.]+/)
      .includes(partner)
  );
}

/** Without such names only theirs has a picture. */
export function isOwn(row: Element, root: Element): boolean {
  if (isNamedTheirs(row, root)) return false;
  return row.querySelector('a[href^="/"], img[alt="user-profile-picture"]') === null;
}

/** The one profile that the header links to; a group's header links to none. */
export function recipients(root: Element): Recipients {
  const [username, ...others] = usernamesIn(root);
  if (!username || others.length > 0) return nobody;
  const name = textOf(
    firstFound(root, ...header.split(', ').map((one) => `:is(${one}) h2 :is(span[title], span)`), 'h2')[0],
  );
  return { people: [{ name, keys: [`instagram:${username}`] }] };
}

function usernamesIn(root: Element): string[] {
  const links = firstFound(root, `:is(${header}) a[href^="/"]`, 'a[href^="/"]:has(h2)');
  const names = links.map(
    (link) =>
      link
        .getAttribute('href')
        ?.match(/^\/([\w.]+)\/?$/)?.[1]
        ?.toLowerCase() ?? '',
  );
  return [...new Set(names.filter((name) => name !== '' && name !== 'direct'))];
}
