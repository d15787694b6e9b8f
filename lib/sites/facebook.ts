import { nobody, type Recipients, type Site, textOf } from './site';

/** The messages of one conversation: a log since 2026, a grid before (seen 2025-10). */
const log = '[role=log], [role=grid]';

const box = '[role=textbox][contenteditable=true]';

/** Facebook messages: full page, chat tabs, messenger.com (seen 2026-08). */
export const facebook: Site = {
  id: 'facebook',
  hosts: ['*://*.facebook.com/*', '*://*.messenger.com/*'],
  surfaces: [
    {
      part: 'message',
      // A comment box is the same editor, but no conversation is around it.
      root: [`:has(${log}):has(${box}):not(body, html)`],
      // Any button beside the text: sending, the thumb, a sticker. Its labels are words, and a row must follow anyway.
      button: `[role=group]:has(${box}) [role=button], [role=button][aria-label*="enter" i]`,
      field: box,
      key: 'Enter',
      recipients,
      proof: {
        kind: 'row',
        list: log,
        row: '[data-message-id], [role=row]:has([data-scope=messages_table])',
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
function recipients(root: Element): Recipients {
  const label = root.querySelector(log)?.getAttribute('aria-label') ?? '';
  const profiles = profilesAround(root);
  // English says "with Jane" of a person and "titled …" of groups and Marketplace (seen 2026-06).
  if (profiles.length > 1 || profiles[0] === marketplace || /\btitled\b/.test(label)) return nobody;
  const name = nameIn(root, label);
  // An unnamed group has its members' names for a title, and no profile.
  if (profiles.length === 0 && /[,،、]/.test(name)) return nobody;
  const thread = location.pathname.match(/\/t\/([^/]+)/)?.[1];
  const keys = [...profiles, ...(thread ? [`t/${thread}`] : [])].map((id) => `facebook:${id}`);
  return keys.length > 0 || name ? { people: [{ name, keys }] } : nobody;
}

/** In every language both labels end with the name: "Messages in conversation with Jane", "Write to Jane". */
function nameIn(root: Element, label: string): string {
  const field = root.querySelector(box)?.getAttribute('aria-label') ?? '';
  return commonEnd(label.split(/\s+/), field.split(/\s+/)).join(' ') || textOf(root.querySelector('h1, h2'));
}

function commonEnd(one: string[], other: string[]): string[] {
  const differing = one.findLastIndex((word, index) => word !== other.at(index - one.length));
  return one.slice(differing + 1);
}

/** Profiles linked from the conversation's header, which may stand outside of the composer's nearest box. */
function profilesAround(root: Element): string[] {
  for (let part: Element | null = root; part && isConversation(part); part = part.parentElement) {
    const links = [...part.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      (link) => !link.closest(log),
    );
    const profiles = new Set(links.map(profileOf).filter(Boolean));
    if (profiles.size > 0) return [...profiles];
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

const reserved = /^(messages|groups|events|watch|pages)$/;

/** The vanity name or the number of the profile that a link leads to, or the Marketplace; empty for other links. */
function profileOf({ href }: HTMLAnchorElement): string {
  const { hostname, pathname, searchParams } = new URL(href);
  if (!/(^|\.)(facebook|messenger)\.com$/.test(hostname)) return '';
  const [, id = '', more] = pathname.split('/');
  if (id === 'profile.php') return searchParams.get('id') ?? '';
  return id !== marketplace && (more || reserved.test(id)) ? '' : id.toLowerCase();
}

/** An empty gutter where the other's picture would be (seen 2026-08, in ten rows of two threads). */
const gutter =
  '[role=presentation] > [role=presentation] > [role=presentation] > div[role=none]:empty:only-child';

/** Known by the gutter; else by a label that names somebody, and not the other: "At 16:15, You: …" in any language. */
function isOwn(row: Element, root: Element): boolean {
  const sender = (row.getAttribute('aria-label') ?? textOf(row.querySelector('h4'))).split(/:\s/)[0];
  const [other] = (recipients(root).people[0]?.name ?? '').split(' ');
  if (hasFailed(row)) return false;
  return row.querySelector(gutter) !== null || Boolean(sender && other && !sender.includes(other));
}

/** The site's own words under a message that did not leave; English and Arabic are known (seen 2026). */
function hasFailed(row: Element): boolean {
  const leaves = [...(row.closest('[role=article]') ?? row).querySelectorAll(':not(:has(*))')];
  return leaves.some((leaf) => /^message not sent|^لم يتم إرسال/i.test(textOf(leaf)));
}
