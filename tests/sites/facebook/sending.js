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

/** Sends a message: its row stands at once, then says whether it went. */
export async function send(thread, text, quoted) {
  if (scene.answerAfter) answer(thread);
  await wait(scene.rowAfter);
  if (scene.fails === 'limit') return refuse();
  const row = { id: messageId(), from: me, text, quoted, at: Date.now(), status: 'sending' };
  append(thread, row);
  await wait(scene.sentAfter);
  if (scene.fails === 'row') return become(thread, row, { status: 'failed' });
  become(thread, row, { status: 'sent' });
  await wait(800);
  become(thread, row, { status: 'delivered' });
}

function refuse() {
  const notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  notice.textContent = 'You’ve reached the message request limit. You can’t send new requests for 24 hours.';
  document.body.append(notice);
}

/** What the phone sends while this page is open. */
export async function phone() {
  if (!scene.phoneAfter) return;
  await wait(scene.phoneAfter);
  receive(threads[0], me, 'Sent from my phone');
}
