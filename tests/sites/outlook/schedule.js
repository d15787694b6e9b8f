import { ask } from './dialogs.js';
import { cut } from './dom.js';
import { scene, wait } from './scene.js';
import { words } from './words.js';

/** The menu beside Send; what it offers has a dialog with a Send of its own. */
export function offerSchedule(pane) {
  const menu = cut('menu');
  document.body.append(menu);
  menu.querySelector('[role=menuitem]').addEventListener('click', async () => {
    menu.remove();
    const answer = await ask(`${words.schedule}: 8:00`, [words.send, words.cancel]);
    if (answer !== words.send) return;
    await wait(scene.serverTime);
    pane.leave();
  });
}
