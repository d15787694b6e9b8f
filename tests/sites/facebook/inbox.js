import { element, safe } from '../markup.js';
import { messageActions } from './actions.js';
import { composer } from './composer.js';
import { fillHeader } from './header.js';
import { messageLog } from './log.js';
import { me, scene } from './scene.js';
import { nameOf, onChange, pathOf, threads } from './threads.js';
import { words } from './words.js';

function snippet(thread) {
  const row = thread.rows.at(-1);
  return row ? `${row.from === me ? `${words.you}: ` : ''}${row.text} · 1m` : '';
}

const entry = (thread, current) =>
  element(`<div role="row"><div role="gridcell">
    <a href="${pathOf(thread)}" role="link" tabindex="0" ${current ? 'aria-current="page"' : ''}>
      <span dir="auto">${safe(nameOf(thread))}</span><span dir="auto">${safe(snippet(thread))}</span></a>
    <div aria-label="More options for ${safe(nameOf(thread))}" role="button" tabindex="0"></div></div></div>`);

function threadList(open) {
  const root = element(`<div role="navigation" aria-label="Thread list"><h1>Chats</h1>
    <input type="search" aria-label="Search Messenger" placeholder="Search Messenger">
    <div role="grid" aria-label="Chats"></div></div>`);
  const draw = () => {
    const entries = threads.map((thread) => {
      const item = entry(thread, pathOf(thread) === location.pathname);
      item.querySelector('a').addEventListener('click', (event) => {
        event.preventDefault();
        history.pushState({}, '', pathOf(thread));
        open(thread);
        draw();
      });
      return item;
    });
    root.querySelector('[role="grid"]').replaceChildren(...entries);
  };
  onChange(() => setTimeout(draw, 30));
  draw();
  return root;
}

const pin = `<div role="dialog" aria-label="Enter your PIN to restore your chat history"><h2>Enter your PIN</h2>
  <input type="password" inputmode="numeric" autocomplete="off"></div>`;

/** A message request shows what to do with it in place of the composer. */
function offerToAccept(main, writing) {
  const offer = element(`<div><span>If you accept, they will see when you have read it.</span>
    <div role="button" tabindex="0">Block</div><div role="button" tabindex="0">Delete</div>
    <div role="button" tabindex="0" aria-label="Accept">Accept</div></div>`);
  writing.replaceWith(offer);
  offer.lastElementChild.addEventListener('click', () => {
    history.replaceState({}, '', pathOf(threads[0]));
    offer.replaceWith(writing);
  });
  main.append(offer);
}

/** The full page: the list and one thread, whose nodes stay when another thread is opened. */
export function inbox() {
  const main = element('<div role="main"><div></div></div>');
  const log = messageLog();
  const writing = composer();
  main.append(log.root, writing.root);
  let shown;
  const open = (thread) => {
    shown = thread;
    fillHeader(main.firstElementChild, thread);
    log.show(thread);
    writing.show(thread);
  };
  messageActions(log.root, () => shown, writing);
  if (scene.request) offerToAccept(main, writing.root);
  if (scene.pin) document.body.append(element(pin));
  document.body.append(
    element(
      `<div role="banner"><a href="https://www.facebook.com/${me.vanity}" role="link">${safe(me.name)}</a></div>`,
    ),
    threadList(open),
    main,
  );
  open(threads.find((thread) => location.pathname.includes(thread.id)) ?? threads[0]);
}
