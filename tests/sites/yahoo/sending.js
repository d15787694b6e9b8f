import { cut } from './dom.js';
import { letterOf } from './letter.js';
import { wait } from './markup.js';
import { ask, notify } from './notices.js';
import { scene } from './scene.js';
import { words } from './words.js';

const answers = [...scene.answers];

/** Send was pressed: refuse, ask, or hand the mail to the server. */
export async function sendOn(draft) {
  if (draft.isSending) return;
  const { to, cc, bcc, body } = letterOf(draft);
  if ([...to, ...cc, ...bcc].length === 0) return ask('Please add a recipient.', 'OK');
  if (/attached/i.test(body) && !(await ask('Did you forget to attach a file?', words.send))) return;
  deliver(draft);
}

async function deliver(draft) {
  const letter = letterOf(draft);
  const leavesAtOnce = scene.leaves === 'at once';
  hold(draft, true);
  if (leavesAtOnce) draft.leave();
  const answer = answers.shift() ?? 'sent';
  if (answer === 'never') return;
  await wait(scene.serverTime);
  if (answer === 'failed') {
    hold(draft, false);
    notify(words.failed);
    if (leavesAtOnce) draft.reopen(letter);
    return;
  }
  sayThatSent(draft, letter);
  if (draft.isReply) await wait(scene.lingers);
  if (!leavesAtOnce) draft.leave();
}

function hold(draft, isSending) {
  draft.isSending = isSending;
  draft.send.disabled = isSending;
}

function sayThatSent(draft, letter) {
  if (scene.undoSeconds) notify(words.sent, words.undo, () => draft.reopen(letter));
  else notify(words.sent);
}

/** The menu beside Send. */
export function offerSchedule(draft) {
  const menu = cut('menu');
  document.body.append(menu);
  menu.querySelector('button').addEventListener('click', async () => {
    menu.remove();
    if (!(await ask('Tomorrow, 8:00', words.send))) return;
    await wait(scene.serverTime);
    draft.leave();
    notify(words.scheduled);
  });
}
