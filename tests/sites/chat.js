import { wait } from './markup.js';

const lines = ['Hello there', 'How was the journey?', 'See you on Friday'];

const openedAt = Date.now() - 86_400_000;

/** What every messenger's page can play; a site's own scene adds to it, and `window.scene` has the last word. */
const ordinary = {
  locale: 'en',
  /** Makes the ids of this page's threads its own. */
  number: 0,
  /** How many messages each thread begins with; the last of them is mine, or theirs. */
  history: 3,
  theirWord: false,
  draft: '',
  /** My message stands in the list, this long after I sent it. */
  rowAfter: 60,
  /** The server has it, this long after it stands there. */
  sentAfter: 400,
  /** What the server refuses: 'row' says so in the list, 'stuck' says nothing, 'silent' brings no row at all. */
  fails: '',
  /** A message of theirs, this long after each of mine. */
  answerAfter: 0,
  /** A message that I sent from the phone, this long after the page was opened. */
  phoneAfter: 0,
  /** A message of theirs, this long after the page was opened. */
  writesAfter: 0,
};

/** The scene of a site whose own scene, on an ordinary day, is this. */
export const sceneOf = (site) => ({ ...ordinary, ...site, ...window.scene });

/**
 * The threads of a messenger and what happens in them. A thread is with `people`; a message is from one of them or, having
 * no `from`, from me; `newId` names a message.
 */
export function startChat(scene, people, newId) {
  const watchers = new Set();
  const tell = (thread, row, change) => {
    Object.assign(row, change);
    for (const watcher of watchers) watcher(thread, row);
  };
  const add = (thread, message) => {
    const row = { status: 'delivered', at: Date.now(), ...message, id: newId(message) };
    thread.rows.push(row);
    tell(thread, row, {});
    return row;
  };
  async function send(thread, text) {
    if (scene.answerAfter) wait(scene.answerAfter).then(() => receive(thread, 'Good to hear from you'));
    await wait(scene.rowAfter);
    if (scene.fails === 'silent') return;
    const row = add(thread, { text, status: 'pending' });
    await wait(scene.sentAfter);
    if (scene.fails === 'stuck') return;
    if (scene.fails) return tell(thread, row, { status: 'failed' });
    tell(thread, row, { status: 'sent' });
    await wait(600);
    tell(thread, row, { status: 'delivered' });
  }
  const receive = (thread, text) => add(thread, { from: thread.people[0], text });
  const threads = people.map((group, index) => started(scene, group, index, newId));
  threads[0].draft = scene.draft;
  if (scene.phoneAfter)
    wait(scene.phoneAfter).then(() => add(threads[0], { text: 'Sent from my phone', byPhone: true }));
  if (scene.writesAfter) wait(scene.writesAfter).then(() => receive(threads[0], 'Good to hear from you'));
  return { threads, send, change: tell, onChange: (watcher) => watchers.add(watcher) };
}

/** A thread with its history: one after the other of those in it wrote. */
function started(scene, people, index, newId) {
  const senders = scene.theirWord ? [undefined, ...people] : [...people, undefined];
  const rows = Array.from({ length: scene.history }, (_, place) => {
    const from = senders[(place + senders.length - (scene.history % senders.length)) % senders.length];
    const at = openedAt + place * 60_000;
    return { id: newId({ from }), from, text: lines[place % 3], at, status: 'delivered' };
  });
  return { people, index, rows, draft: '' };
}

/** The time of a message as the page shows it. */
export const clock = ({ at }) =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
