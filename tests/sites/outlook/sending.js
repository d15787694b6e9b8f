import { ask } from './dialogs.js';
import { cut } from './dom.js';
import { letterOf } from './letter.js';
import { scene, wait } from './scene.js';
import { words } from './words.js';

const answers = [...scene.answers];

/** Send was pressed: refuse, ask, or hand the mail to the server. */
export async function send(pane) {
  if (pane.isSending) return;
  pane.alert.hidden = true;
  for (const well of Object.values(pane.wells)) well.commitTyped();
  if (Object.values(pane.wells).every((well) => well.people.length === 0)) {
    return ask(words.noRecipient, ['OK'], 'alertdialog');
  }
  if (/attached|angehängt/i.test(letterOf(pane).body)) {
    const answer = await ask(words.reminder, [words.send, words.dontSend]);
    if (answer !== words.send) return;
  }
  return deliver(pane);
}

async function deliver(pane) {
  hold(pane, true);
  await wait(scene.serverTime);
  if (answers.shift() === 'failed') return fail(pane);
  const letter = letterOf(pane);
  pane.leave();
  if (scene.undoSeconds) offerUndo(pane, letter);
}

function hold(pane, isSending) {
  pane.isSending = isSending;
  pane.sendButton.disabled = isSending;
}

function fail(pane) {
  hold(pane, false);
  pane.alert.textContent = words.failed;
  pane.alert.hidden = false;
}

function offerUndo(pane, letter) {
  const bar = cut('undoBar');
  document.body.append(bar);
  const gone = setTimeout(() => bar.remove(), scene.undoSeconds * 1000);
  bar.querySelector('button').addEventListener('click', () => {
    clearTimeout(gone);
    bar.remove();
    pane.reopen(letter);
  });
}
