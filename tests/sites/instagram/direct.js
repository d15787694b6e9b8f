import { element, safe, wait } from '../markup.js';
import { virtualRows } from '../virtual-rows.js';
import { composer } from './composer.js';
import { messageList, messageRow } from './row.js';
import { chat, me, pathOf, personIn, scene, titleOf } from './scene.js';
import { words } from './words.js';

const picture = '<img alt="user-profile-picture" height="44" width="44">';

/** Whose thread it is: a link to the one person, or a title that links to nobody. */
function header(thread) {
  const person = personIn(thread);
  const title = `${picture}<h2 dir="auto"><span title="${safe(titleOf(thread))}">${safe(titleOf(thread))}</span></h2>`;
  const whose = person
    ? `<a role="link" tabindex="0" href="/${person.username}/" aria-label="${words.profile(person.username)}">${title}
        <span>${words.active}</span></a>`
    : `<div role="button" tabindex="0">${title}</div>`;
  const calls = ['Audio call', 'Video call', 'Conversation information'].map(
    (label) => `<div role="button" tabindex="0"><svg aria-label="${label}" role="img"></svg></div>`,
  );
  const pagelet = scene.build === 'panes' ? 'data-pagelet="IGDInboxHeaderOffMsys"' : '';
  return `<div ${pagelet}><div class="x6s0dn4">${whose}${calls.join('')}</div></div>`;
}

const notice =
  'This account can’t receive your message because they don’t allow new message requests from everyone.';

let shown;

function open(main, thread) {
  const list = messageList(thread);
  const scroller = list.firstElementChild;
  const draw = (row, _, key) => messageRow(row, key);
  const rows = virtualRows({ scroller, list: scroller.firstElementChild, height: 50, draw });
  shown = { thread, rows };
  main.replaceChildren(element(`<section>${header(thread)}</section>`));
  main.firstElementChild.append(list, composer(thread));
  rows.show(thread.rows);
  list.addEventListener('click', ({ target }) => {
    if (target.closest('[role="button"]')?.ariaLabel !== words.react(me.username)) return;
    chat.change(
      thread,
      thread.rows.findLast(({ from }) => !from),
      { reaction: '❤' },
    );
  });
  list.nextElementSibling.addEventListener('keydown', async ({ key }) => {
    if (key !== 'Enter' || scene.fails !== 'silent') return;
    await wait(500);
    list.after(element(`<div><span dir="auto">${notice}</span></div>`));
  });
}

function drawList(list, main) {
  const entries = chat.threads.map((thread) => {
    const entry =
      element(`<div role="button" tabindex="0">${picture}<span title="${safe(titleOf(thread))}" dir="auto">
      ${safe(titleOf(thread))}</span> <span dir="auto">${safe(thread.rows.at(-1)?.text ?? '')}</span></div>`);
    entry.addEventListener('click', () => {
      history.pushState({}, '', pathOf(thread));
      open(main, thread);
    });
    return entry;
  });
  list.replaceChildren(...entries);
}

/** The inbox and one thread. */
export function direct(main) {
  const inbox =
    element(`<div role="navigation" aria-label="Thread list"><div role="button" tabindex="0"><h2>${me.username}</h2></div>
    <input type="text" aria-label="${words.search}" placeholder="${words.search}">
    <div role="listitem"><div>Your note</div></div><div></div></div>`);
  main.before(inbox);
  const redraw = () => drawList(inbox.lastElementChild, main);
  chat.onChange((thread, row) => {
    if (thread === shown.thread) shown.rows.changed(row);
    setTimeout(redraw, 30);
  });
  redraw();
  open(main, chat.threads[0]);
}
