import { composer } from './composer.js';
import { element, safe, wait } from './dom.js';
import { messageLog } from './log.js';
import { scene } from './scene.js';
import { nameOf } from './threads.js';

const shell = (thread) => {
  const [person] = thread.people;
  const inner = `<span dir="auto">${safe(nameOf(thread))}</span><span>Active now</span>`;
  const whose = scene.profileLink
    ? `<a href="https://www.facebook.com/${person.vanity}" role="link" tabindex="0">${inner}</a>`
    : `<div role="button" tabindex="0">${inner}</div>`;
  return `<div><div><div>${whose}</div>
    <div aria-label="Minimize chat" role="button" tabindex="0">–</div>
    <div aria-label="Close chat" role="button" tabindex="0">×</div></div>
    <div><div>Loading...</div></div></div>`;
};

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
  await wait(200);
  log.root.setAttribute('aria-label', label);
}
