import { firstFound, nobody, type Recipients, type Site, textOf } from './site';

/** What stands over the conversation: XChat's header, and the title bar of before (seen 2026-10 and 2026-06). */
const header = '[data-testid="dm-conversation-header"], [data-testid=DM_Conversation_Avatar], h2';

const send = '[data-testid="dm-composer-send-button"], [data-testid=dmComposerSendButton]';

const field = '[data-testid="dm-composer-textarea"], [data-testid=dmComposerTextInput]';

export const hosts = ['*://x.com/*', '*://twitter.com/*'];

/** What is around one conversation. */
export const conversation = ['[data-testid="dm-conversation-panel"]', `:has(${field}):has(${header})`];

export const list =
  '[data-testid="dm-message-list"], [data-testid="dm-message-scroller"], [data-testid=DmScrollerContainer]';

export const row =
  '[data-dm-message-row], [data-testid^="message-"]:not([data-testid^="message-text"]), [data-testid=messageEntry]';

/** Direct messages on X: XChat, which stands in an open shadow root since 2026-09, and what was before it. */
export const x: Site = {
  id: 'x',
  hosts,
  surfaces: [
    {
      part: 'message',
      root: conversation,
      button: send,
      field,
      key: 'Enter',
      recipients,
      proof: {
        kind: 'row',
        list,
        row,
        id: idOf,
        isOwn,
      },
      busy: '[data-send-status=pending], [data-send-status=sending]',
      failed: (row) => row.matches('[data-send-status=failed]'),
    },
  ],
};

/** A message's id stays while its state goes on; it counts once the server has it. What was before XChat had no id. */
function idOf(row: Element): string {
  const status = row.getAttribute('data-send-status');
  if (status && /pending|sending|failed/.test(status)) return '';
  return (
    row.getAttribute('data-dm-message-row') ??
    row.getAttribute('data-testid')?.match(/^message-(.+)/)?.[1] ??
    textOf(row)
  );
}

export function isOwn(row: Element): boolean {
  return (
    row.matches('.justify-end') || (row.getAttribute('data-testid') === 'messageEntry' && endsRight(row))
  );
}

/** The older rows say nothing of direction but where they, or what is in them, stand. */
function endsRight(row: Element): boolean {
  return [row, ...row.querySelectorAll('div')].some((part) => {
    const { alignItems, justifyContent } = getComputedStyle(part);
    return alignItems === 'flex-end' || justifyContent === 'flex-end';
  });
}

/** The one profile that the header links to; groups link to none, or to each member's. */
export function recipients(root: Element): Recipients {
  if (/\/g\d+/.test(location.pathname)) return nobody;
  const headers = firstFound(root, ...header.split(', '));
  const links = headers.flatMap((one) => [
    ...(one.closest('a') ? [one.closest('a')] : one.querySelectorAll('a[href]')),
  ]);
  const handles = [
    ...new Set(links.map((link) => handleIn(link?.getAttribute('href') ?? '')).filter(Boolean)),
  ];
  const [handle] = handles;
  if (!handle || handles.length > 1) return nobody;
  const name = textOf(firstFound(root, '[data-testid="dm-conversation-username"]', 'h2')[0]);
  return { people: [{ name, keys: [`x:${handle}`] }] };
}

const places = /^(home|explore|messages|notifications|settings|search|i|compose)$/;

function handleIn(href: string): string {
  const handle = href.match(/^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,15})\/?$/)?.[1] ?? '';
  return places.test(handle) ? '' : handle.toLowerCase();
}
