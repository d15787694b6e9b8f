import { say } from './butter-bar.js';
import { cut, onPress } from './dom.js';
import { letterOf } from './letter.js';
import { scene, wait } from './scene.js';

/** The little menu beside Send, and the dialog that it opens. */
export function askSchedule(draft) {
  const menu = cut('menu');
  document.body.append(menu);
  onPress(menu.querySelector('[selector=scheduledSend]'), () => {
    menu.remove();
    askTime(draft);
  });
}

function askTime(draft) {
  const dialog = cut('schedule');
  document.body.append(dialog);
  dialog.querySelector('button').addEventListener('click', () => dialog.remove());
  onPress(dialog.querySelector('[role=menuitem]'), () => {
    dialog.remove();
    schedule(draft);
  });
}

async function schedule(draft) {
  const letter = letterOf(draft);
  draft.place.remove();
  await wait(scene.serverTime);
  say('Send scheduled for Mon, Nov 23, 8:00 AM', {
    undo: () => draft.reopen(letter),
    view: scene.scheduledView,
  });
}
