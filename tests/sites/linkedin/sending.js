import { element, wait } from '../markup.js';
import { announce, append, messageUrn } from './conversations.js';
import { me, scene } from './scene.js';

function settle(conversation, row) {
  const sent = { ...row, key: messageUrn(conversation, row.at), state: 'sent' };
  conversation.rows[conversation.rows.indexOf(row)] = sent;
  announce(conversation, 'settled', sent, row);
}

function refuse(conversation, row) {
  row.state = 'failed';
  announce(conversation, 'failed', row);
}

async function answer(conversation) {
  await wait(scene.answerAfter);
  receive(conversation, conversation.people[0], 'Good to hear from you');
}

/** A message that comes from the server by itself: theirs, or mine from another device. */
export function receive(conversation, from, text) {
  const at = Date.now();
  append(conversation, { key: messageUrn(conversation, at), from, text, at, state: 'sent' });
}

/** Asks whether to share one's contact details; the message waits for the answer (reported 2026-07). */
function sharingAnswered() {
  const dialog = element(`<div role="dialog" class="artdeco-modal"><h2>Share your contact details?</h2>
    <button type="button">Share and send</button><button type="button">Not now</button></div>`);
  document.body.append(dialog);
  return new Promise((answered) => {
    dialog.addEventListener('click', ({ target }) => {
      if (!target.closest('button')) return;
      dialog.remove();
      answered();
    });
  });
}

/** Sends in an open thread: an optimistic row under a client's id, then the server's row or a refusal. */
export async function send(conversation, text) {
  if (scene.prompts) await sharingAnswered();
  const row = { key: crypto.randomUUID(), from: me, text, at: Date.now(), state: 'sending' };
  await wait(scene.placeholderAfter);
  append(conversation, row);
  if (scene.answerAfter) answer(conversation);
  await deliver(conversation, row);
}

/** Takes an optimistic row to the server; *Try again* comes here too. */
export async function deliver(conversation, row) {
  await wait(scene.serverAfter);
  if (scene.fails) refuse(conversation, row);
  else settle(conversation, row);
}

/** Sends the first message of a thread: there is no optimistic row, it is there when the thread is. */
export async function sendFirst(conversation, text) {
  await wait(scene.serverAfter);
  if (scene.fails) return false;
  receive(conversation, me, text);
  return true;
}
