import { wait } from '../markup.js';
import { me, scene } from './scene.js';
import { announce, messageId, threads } from './threads.js';

function append(thread, row) {
  thread.rows.push(row);
  announce(thread, row);
}

function become(thread, row, change) {
  Object.assign(row, change);
  announce(thread, row);
}

/** A message that the server brings by itself: theirs, or mine from another device. */
export function receive(thread, from, text) {
  append(thread, { id: messageId(), from, text, at: Date.now(), status: 'delivered' });
}

async function answer(thread) {
  await wait(scene.answerAfter);
  receive(thread, thread.people[0], 'Good to hear from you');
}

/** Sends a message, which may be a picture alone: its row stands at once, then says whether it went. */
export async function send(thread, text, more = {}) {
  if (scene.answerAfter) answer(thread);
  await wait(scene.rowAfter);
  if (scene.fails === 'limit') return refuse();
  const row = { id: messageId(), from: me, text, ...more, at: Date.now(), status: 'sending' };
  append(thread, row);
  await wait(scene.sentAfter);
  if (scene.fails) return become(thread, row, { status: 'failed' });
  become(thread, row, { status: 'sent', ...(scene.renumbers && { id: messageId() }) });
  await wait(800);
  become(thread, row, { status: 'delivered' });
}

function refuse() {
  const notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  notice.textContent = 'You’ve reached the message request limit. You can’t send new requests for 24 hours.';
  document.body.append(notice);
}

/** What happens while this page is open, by the scene's clock. */
const later = {
  phoneAfter: () => receive(threads[0], me, 'Sent from my phone'),
  writesAfter: () => receive(threads[0], threads[0].people[0], 'Good to hear from you'),
  systemAfter: () =>
    append(threads[0], { system: 'You changed the theme.', from: me, text: '', at: Date.now() }),
  baresAfter() {
    for (const row of threads[0].rows) become(threads[0], row, { id: row.id.replace(/^.*@msgr\./, '') });
  },
};

/** Lets happen what the scene says, when it says. */
export function afterwards() {
  for (const [name, happen] of Object.entries(later)) if (scene[name]) setTimeout(happen, scene[name]);
}
