import { firstFound, nobody, type Recipients, type Site, textOf } from './site';

const status = '[data-icon^="msg-check"], [data-icon^="msg-dblcheck"]';

export const hosts = ['*://web.whatsapp.com/*'];

export const row = '#main [data-id]';

/** WhatsApp Web (seen 2026-10). */
export const whatsapp: Site = {
  id: 'whatsapp',
  hosts,
  surfaces: [
    {
      part: 'message',
      root: ['body:has(#main)'],
      button:
        '#main footer :is(button, [role=button]):has([data-icon*=send]), [data-testid="compose-btn-send"]',
      field: '#main footer [contenteditable=true][role=textbox], #main footer [contenteditable=true]',
      key: 'Enter',
      recipients,
      proof: {
        kind: 'row',
        list: '#main',
        row,
        // A clock stands beside a message that has not left yet, and its own id comes after the chat's (both until 2026-09).
        id: (row) =>
          row.querySelector('[data-icon=msg-time], [data-icon*=error]')
            ? ''
            : (row.getAttribute('data-id')?.split('_').at(-1) ?? ''),
        isOwn,
      },
      busy: '#main [data-icon=msg-time]',
      failed: (row) => row.querySelector('[data-icon*=error]') !== null,
    },
  ],
};

/** Only one's own messages have a state. */
export function isOwn(row: Element): boolean {
  return row.querySelector(status) !== null || row.matches('[data-id^=true_]');
}

/** The one person of the chat that is open; groups, channels and notes to oneself count as nobody. */
export function recipients(): Recipients {
  const main = document.querySelector('#main');
  const chat = [...(main?.querySelectorAll('[data-id]') ?? [])]
    .map(
      (row) =>
        row
          .getAttribute('data-id')
          ?.slice(0, 200)
          .match(/_([^_]+@[^_]+)_/)?.[1],
    )
    .find(Boolean);
  const head = main?.querySelector('header');
  if (!main || !head || isShared(chat, main, head)) return nobody;
  const name = textOf(
    firstFound(
      head,
      '[data-testid="conversation-info-header-chat-title"]',
      'span[dir=auto]',
      'span[title]',
    )[0],
  );
  if (isOneself(name, main)) return nobody;
  const digits = /^\+?[\d\s().-]{7,}$/.test(name) ? name.replace(/\D/g, '') : '';
  const id = chat?.replace(/@(c\.us|s\.whatsapp\.net)$/, '') ?? digits;
  return { people: [{ name, keys: id ? [`whatsapp:${id}`] : [] }] };
}

/** By the chat's id where rows carry it; else by pictures of authors, and by the members under the title. */
function isShared(chat: string | undefined, main: Element, head: Element): boolean {
  if (chat) return /@(g\.us|newsletter|broadcast)/.test(chat);
  const under = textOf(firstFound(head, '[data-testid="chat-subtitle"]', 'span[title]').at(-1));
  const authors = '[data-testid="group-chat-profile-picture"], [data-testid=author]';
  return main.querySelector(authors) !== null || (/[,،、]/.test(under) && !/\d[:.]\d\d/.test(under));
}

/** A chat with oneself has one's own name for a title, and "(You)" behind it. */
function isOneself(title: string, main: Element): boolean {
  const mine = [...main.querySelectorAll('[data-id]')].filter((row) => row.querySelector(status));
  const line = mine.at(-1)?.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text');
  const author = line?.match(/\] (.*): $/)?.[1];
  return (
    /\((you|tú|du|você|vous|tu|вы|jij|sen)\)$/i.test(title) ||
    (author !== undefined && title.startsWith(`${author} (`))
  );
}
