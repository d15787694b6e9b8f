import { firstFound, nobody, type Recipients, type Site, textOf } from './site';

/** What heads a conversation: the title bar of the full page, the header of a bubble. */
const header = '.msg-title-bar, #thread-detail-jump-target, [class*="bubble-header"]';
const added = '.msg-connections-typeahead__added-recipients';
const card = '[class*="profile-card-one-to-one"]';
const sendButton = '[class*="msg-form"] button[type=submit], [class*="msg-form__send-b"]';

export const hosts = ['*://*.linkedin.com/*'];

/** What is around one conversation: a bubble, the full page's pane, a new message. */
export const conversation = [
  '.msg-overlay-conversation-bubble, [data-view-name="message-overlay-conversation-bubble-item"]',
  `:has(${header})`,
  `:has(${added}, .msg-s-message-list-content)`,
];

export const list = '.msg-s-message-list-content, ul:has(> li [data-event-urn])';

export const row = '[data-event-urn]';

/** LinkedIn messaging: full page, new message, bubbles in the light DOM and in the open shadow root (seen 2026-10). */
export const linkedin: Site = {
  id: 'linkedin',
  hosts,
  surfaces: [
    {
      part: 'message',
      root: conversation,
      // A quick reply sends on its own, without the composer.
      button: `${sendButton}, [class*="quick-replies"] button`,
      field: '[class*="msg-form"] [role=textbox], .msg-form__contenteditable',
      key: 'Enter',
      // In click-to-send mode the button is there and Enter breaks the line (seen 2026-10).
      keyOffWhile: sendButton,
      recipients,
      proof: {
        kind: 'row',
        list,
        row,
        // A placeholder carries a random id of the page's own until the server has taken the message (measured 2026-09).
        id: (row) => row.getAttribute('data-event-urn')?.match(/^urn:li:msg_message:.+/)?.[0] ?? '',
        isOwn,
      },
      // A question, such as whether to share one's details, may hold a message back (reported 2026-07).
      busy: '[data-event-urn]:not([data-event-urn^="urn:li:msg_message:"]), [role=dialog]:not([class*=bubble])',
    },
  ],
};

/** One person: the pill of a new message, else the header's profile; a group has more than one of them, or none. */
export function recipients(root: Element): Recipients {
  const pills = [...new Set(firstFound(root, `${added} .artdeco-pill__text`, `${added} button`).map(textOf))];
  const headers = firstFound(root, header);
  const inHeader = keysIn(headers);
  if (pills.length > 1 || inHeader.length > 1) return nobody;
  const inCard = keysIn([...root.querySelectorAll(card)]);
  const keys = [...new Set([...inHeader, ...inCard, ...(pills.length > 0 ? keysInAddress() : [])])];
  if (keys.length === 0 && pills.length === 0) return nobody;
  // Above a new message stands that it is one; its card has the name.
  const inCardOnly = inHeader[0] ? '' : textOf(root.querySelector('[class*="one-to-one__profile-link"]'));
  return { people: [{ name: pills[0] || inCardOnly || titleIn(headers), keys }] };
}

function titleIn(headers: readonly Element[]): string {
  const titles = '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title, h2';
  return textOf(headers.flatMap((one) => (one.matches(titles) ? one : firstFound(one, titles)))[0]);
}

/** `linkedin:in/` and the public slug or the member id; both may stand for one person. */
function keysIn(parts: readonly Element[]): string[] {
  const profile = 'a[href*="/in/"]';
  // A bubble's title stands in the link, where it does not hold it.
  const links = parts.flatMap((part) => [
    ...(part.closest(profile)?.parentElement ?? part).querySelectorAll(profile),
  ]);
  return [
    ...new Set(links.map((link) => key(link.getAttribute('href')?.match(/\/in\/([^/?#]+)/)?.[1] ?? ''))),
  ];
}

/** A new message's address names the member: `?recipient=ACoAA…` or `?profileUrn=urn:li:fsd_profile:ACoAA…`. */
function keysInAddress(): string[] {
  const [member] = (location.pathname.includes('/compose') && location.search.match(/ACoA[\w-]+/)) || [];
  return member ? [key(member)] : [];
}

/** Member ids tell upper from lower case, slugs do not. */
function key(id: string): string {
  return `linkedin:in/${id.startsWith('ACoA') ? id : id.toLowerCase()}`;
}

/** Not marked as the other's; nor sent, by its header's link (its text may hold others), by another than the mailbox's owner, whom its id names. */
export function isOwn(row: Element): boolean {
  const owner = row.getAttribute('data-event-urn')?.match(/fsd_profile:([^,)]+)/)?.[1];
  const sender = row.querySelector('a[href*="/in/ACoA"]:not([class*=body] *)')?.getAttribute('href');
  return !row.matches('[class*="event-listitem--other"]') && (!owner || !sender || sender.includes(owner));
}
