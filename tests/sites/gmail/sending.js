import { say } from './butter-bar.js';
import { cut } from './dom.js';
import { letterOf } from './letter.js';
import { scene, wait } from './scene.js';
import { words } from './words.js';

const answers = [...scene.answers];
const wellFormed = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** Send was pressed: refuse, ask, or hand the mail to the server. */
export function sendOn(draft, { archive = false } = {}) {
  if (draft.isSending) return;
  for (const field of Object.values(draft.fields)) field.commitTyped();
  const problem = whatIsWrong(draft);
  if (!problem) return deliver(draft, archive);
  warn(problem.text, problem.mayGoOn && (() => deliver(draft, archive)));
}

function whatIsWrong({ fields, body }) {
  const people = Object.values(fields).flatMap((field) => field.people);
  if (people.length === 0) return { text: 'Please specify at least one recipient.' };
  const bad = people.find((one) => !wellFormed.test(one.email));
  if (bad) return { text: `The address “${bad.email}” in the “To” field was not recognized.` };
  if (!/attached/i.test(body.textContent)) return undefined;
  return { text: 'It seems like you forgot to attach a file. Send anyway?', mayGoOn: true };
}

function warn(text, goOn) {
  const alert = cut('alert');
  alert.children[1].textContent = text;
  const ok = alert.querySelector('button');
  ok.addEventListener('click', () => {
    alert.remove();
    if (goOn) goOn();
  });
  if (goOn) {
    const cancel = Object.assign(ok.cloneNode(), { name: 'cancel', textContent: 'Cancel' });
    cancel.addEventListener('click', () => alert.remove());
    ok.after(cancel);
  }
  document.body.append(alert);
  ok.focus();
}

async function deliver(draft, archive) {
  const letter = letterOf(draft);
  draft.isSending = true;
  // A pop-up goes at once; a reply keeps its node until the server has answered.
  if (!draft.inline) draft.place.remove();
  say(words.sending, { seconds: 60 });
  const answer = answers.shift() ?? 'sent';
  if (answer === 'never') return;
  if (answer === 'offline') return say('You’re offline. Your message will be sent when you go online.');
  await wait(scene.serverTime);
  if (answer === 'failed') return fail(draft, letter);
  if (draft.inline) draft.place.becomeMessage(letter.body);
  if (archive) draft.place.leaveThread();
  say(words.sent, {
    thread: letter.thread,
    view: true,
    undo: () => undo(draft, letter),
    seconds: scene.undoSeconds,
  });
}

function fail(draft, letter) {
  say('Oops, something went wrong. Your message was not sent.');
  draft.isSending = false;
  if (!draft.inline) draft.reopen(letter);
}

async function undo(draft, letter) {
  say('Undoing…');
  await wait(250);
  draft.reopen(letter);
  say('Sending undone');
}
