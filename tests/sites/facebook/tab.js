import { element, wait } from '../markup.js';
import { composer } from './composer.js';
import { whose } from './header.js';
import { messageLog } from './log.js';
import { scene } from './scene.js';

const shell = (thread) => `<div><div><div>${whose(thread)}</div>
    <div aria-label="Minimize chat" role="button" tabindex="0">–</div>
    <div aria-label="Close chat" role="button" tabindex="0">×</div></div>
    <div><div>Loading...</div></div></div>`;

/** A chat tab: it says *Loading...* first, and its log has no right label for a moment. */
export async function chatTab(shelf, thread) {
  const root = element(shell(thread));
  const body = root.lastElementChild;
  root.querySelector('[aria-label="Minimize chat"]').addEventListener('click', () => {
    body.hidden = !body.hidden;
  });
  root.querySelector('[aria-label="Close chat"]').addEventListener('click', () => root.remove());
  body.hidden = scene.minimized.includes(thread.people[0].vanity);
  shelf.append(root);
  await wait(150);
  const log = messageLog();
  const writing = composer();
  body.replaceChildren(log.root, writing.root);
  log.show(thread);
  writing.show(thread);
  const label = log.root.getAttribute('aria-label');
  log.root.setAttribute('aria-label', 'null');
  await wait(scene.labelNullFor);
  log.root.setAttribute('aria-label', label);
}
