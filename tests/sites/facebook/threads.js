import { me, scene } from './scene.js';

const lines = ['Hello there', 'How was the journey?', 'See you on Friday'];

const openedAt = Date.now() - 86_400_000;

/** End-to-end encrypted threads have an address and ids of their own. */
export const encrypted = location.pathname.includes('/e2ee/');

/** messenger.com has no folder for messages. */
const folder = location.hostname.endsWith('messenger.com') ? '' : '/messages';

const account = 307418529630741n + BigInt(scene.number);

let last = 0n;

/** The id of a new message: the account's own in an encrypted thread, a token elsewhere. */
export function messageId() {
  last += 1n;
  const tail = 7264185296307418000n + BigInt(scene.number) * 1000n + last;
  return encrypted ? `${account}@msgr.${tail}` : `mid.$cAAAB${tail.toString(36)}`;
}

function started(people, number, count, title = '') {
  const id = String(100_000_000_000_000 + scene.number * 100 + number);
  const senders = scene.theirWord ? [me, ...people] : [...people, me];
  const rows = Array.from({ length: count }, (_, index) => ({
    id: messageId(),
    from: senders[(index + senders.length - (count % senders.length)) % senders.length],
    text: lines[index % 3],
    at: openedAt + index * 60_000,
    status: 'delivered',
  }));
  return { id, people, title, rows, draft: '', marketplace: false };
}

/** The thread that the scene is about, then the others of the list; in each the last word is mine, or theirs. */
export const threads = [
  started(scene.people, 1, scene.history, scene.title),
  ...scene.others.map((other, index) => started([other], index + 2, 3)),
];
Object.assign(threads[0], { draft: scene.draft, marketplace: scene.marketplace });

/** How a thread is called: its title, or its people's names. */
export const nameOf = (thread) => thread.title || thread.people.map(({ name }) => name).join(', ');

/** The address of a thread within the site. */
export const pathOf = (thread) => `${folder}/${encrypted ? 'e2ee/' : ''}t/${thread.id}/`;

const watchers = new Set();

/** Calls back after every change of a thread, with the thread and the row that changed. */
export function onChange(watcher) {
  watchers.add(watcher);
}

/** Tells every view that a row is new or has changed. */
export function announce(thread, row) {
  for (const watcher of watchers) watcher(thread, row);
}
