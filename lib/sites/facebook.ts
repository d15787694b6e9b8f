import { nobody, type Recipients, type Site, textOf } from './site';

/** The messages of one conversation: a log since 2026, a grid before (seen 2025-10). */
export const log = '[role=log], [role=grid]';

const box = '[role=textbox][contenteditable=true]';

/** What shows a text and has nothing else in it. */
const leaf = ':not(:empty, :has(*))';

export const row = '[data-message-id], [aria-roledescription], [role=row]:has([data-scope=messages_table])';

export const hosts = ['*://*.facebook.com/*', '*://*.messenger.com/*'];

/** What is around one conversation. A comment box is the same editor, but no conversation is around it. */
export const conversation = [`:has(${log}):has(${box}):not(body, html)`];

/** Facebook messages: full page, chat tabs, messenger.com (seen 2026-08). */
export const facebook: Site = {
  id: 'facebook',
  hosts,
  surfaces: [
    {
      part: 'message',
      root: conversation,
      // Any button beside the text: sending, the thumb, a sticker. Its labels are words, and a row must follow anyway.
      button: `:has(${box}):not(:has(${log})) [role=button], [aria-label*="enter" i]`,
      field: box,
      key: 'Enter',
      recipients,
      proof: {
        kind: 'row',
        list: log,
        row,
        id: idOf,
        isOwn,
      },
      failed: hasFailed,
    },
  ],
};

/**
 * Encrypted ids carry the account in front, and sometimes come without it (seen 2026-08). The grid's rows had
 * none: there sender and words tell them apart, for as long as an attempt lasts.
 */
function idOf(row: Element): string {
  const id = row.getAttribute('data-message-id')?.replace(/^.*@msgr\./, '');
  return id ?? [...row.querySelectorAll('h4, [dir=auto]')].map(textOf).join();
}

/** The one person of a conversation; groups, Marketplace and pages count as nobody. */
export function recipients(root: Element): Recipients {
  const label = labelOf(root.querySelector(log));
  const links = linksAround(root);
  const profiles = [...new Set(links.map(profileOf))];
  // English says "with Jane" of a person and "titled …" of groups and Marketplace (seen 2026-06).
  if (profiles[1] || profiles[0] === marketplace || /\btitled\b/.test(label)) return nobody;
  const field = labelOf(root.querySelector(box));
  // Before 2026 the box was called "Message"; while a tab loads, the log has no label.
  const name = commonEnd(label, field) || textOf(links.find(textOf)?.querySelector(`[dir=auto], ${leaf}`));
  if (!profiles[0] && isTitle(name, root)) return nobody;
  const thread = location.pathname.match(/\/t\/([^/]+)/)?.[1];
  const keys = [...profiles, ...(thread ? [`t/${thread}`] : [])].map((id) => `facebook:${id}`);
  return { people: [{ name, keys }] };
}

/** Whether what stands for a name is a title, of Marketplace or of a group: nobody who writes there is called so. */
function isTitle(name: string, root: Element): boolean {
  const isTheirs = (one: Element) => !one.querySelector(gutter) && isFrom(one, name);
  return /^$|[,،、·]/.test(name) || ![...root.querySelectorAll(row)].some(isTheirs);
}

/** A label names somebody in its first thousand letters, or not at all. */
function labelOf(element: Element | null): string {
  return element?.getAttribute('aria-label')?.slice(0, 1_000) ?? '';
}

/** What two labels end with is the name in every language: "Messages in conversation with Jane", "Write to Jane". */
function commonEnd(one: string, other: string): string {
  const words = one.split(/\s+/);
  const others = other.split(/\s+/);
  return words
    .slice(words.findLastIndex((word, index) => word !== others.at(index - words.length)) + 1)
    .join(' ');
}

/** Links to profiles in the conversation's header, which may stand outside of the composer's nearest box. */
function linksAround(root: Element): HTMLAnchorElement[] {
  for (let part: Element | null = root; part && isConversation(part); part = part.parentElement) {
    const links = [...part.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      (link) => !link.closest(log) && profileOf(link),
    );
    if (links[0]) return links;
  }
  return [];
}

/** One log, and none of the page's landmarks: beyond lies the rest of the page. */
function isConversation(part: Element): boolean {
  return (
    part.querySelectorAll(log).length === 1 &&
    !part.querySelector('[role=main], [role=banner], [role=navigation]')
  );
}

const marketplace = 'marketplace';

/** The vanity name or the number of the profile that a link leads to, or the Marketplace; empty for other links. */
function profileOf({ hostname, pathname, search }: HTMLAnchorElement): string {
  if (!/(^|\.)(facebook|messenger)\.com$/.test(hostname)) return '';
  const [, id = '', more] = pathname.split('/');
  if (/^(marketplace|pages)$/.test(id)) return marketplace;
  if (id === 'profile.php') return new URLSearchParams(search).get('id') ?? '';
  return more || /^(messages|groups)$/.test(id) ? '' : id.toLowerCase();
}

/** An empty gutter where the other's picture would be (seen 2026-08, in ten rows of two threads). */
const gutter =
  '[role=presentation] > [role=presentation] > [role=presentation] > div[role=none]:empty:only-child';

/** Whom the row's label names, before what they say: "At 16:15, Jane: Hello". */
function senderOf(row: Element): string {
  return (labelOf(row) || textOf(row.querySelector(`[role=gridcell] ${leaf}`))).split(/:\s/)[0] ?? '';
}

export function isFrom(row: Element, name: string): boolean {
  return senderOf(row).includes(name.split(' ')[0] ?? '');
}

/** Known by the gutter; else by a label that names somebody, and not the other: "At 16:15, You: …" in any language. */
export function isOwn(row: Element, root: Element): boolean {
  const other = recipients(root).people[0]?.name;
  if (hasFailed(row)) return false;
  return row.querySelector(gutter) !== null || Boolean(senderOf(row) && other && !isFrom(row, other));
}

/** The site's own words under a message that did not leave; English and Arabic are known (seen 2026). */
function hasFailed(row: Element): boolean {
  const parts = [...(row.closest('[data-virtualized]') ?? row).querySelectorAll('*')];
  return parts.some((part) => /^message not sent|^لم يتم إرسال/i.test(textOf(part)));
}
