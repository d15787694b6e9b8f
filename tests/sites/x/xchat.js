import { element, safe, wait } from '../markup.js';
import { virtualRows } from '../virtual-rows.js';
import { composer } from './composer.js';
import { messageRow } from './row.js';
import { chat, idOf, personIn, scene, titleOf, words } from './scene.js';

/** A shadow root has its styles within; the page's do not reach it. */
const style = `<style>
  .flex { display: flex; } .justify-end { justify-content: flex-end; } .justify-start { justify-content: flex-start; }
  .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  [data-testid='dm-container'] { display: flex; }
  [data-testid='dm-inbox-panel'] { width: 220px; } [data-testid='dm-conversation-panel'] { width: 500px; }
  [data-testid='dm-message-scroller'] { height: 320px; overflow-y: auto; position: relative; }
  [data-index], li { overflow: hidden; list-style: none; } ul { margin: 0; padding-left: 0; }
  [data-testid='dm-composer-container'] { padding: 6px; border: 1px solid #ccc; }
</style>`;

const base = () => (scene.embed === 'shadow' ? 'https://x.com/' : '/');

const name = (thread) =>
  `<div><img alt="user avatar" width="32" height="32"></div><div data-testid="dm-conversation-username"><div dir="auto">
    <div>${safe(titleOf(thread))}</div>${personIn(thread) ? '<svg aria-label="Verified account"></svg>' : ''}</div></div>`;

/** A link to the one person; a group's header opens its own page. */
function header(thread) {
  const person = personIn(thread);
  const inner = person
    ? `<a href="${base()}${person.handle}">${name(thread)}</a>`
    : `<button type="button">${name(thread)}</button>`;
  return `${inner}<button type="button" data-testid="dm-conversation-more-button">⋯</button>`;
}

/** What stands above the first message: the person once more. */
function profile(thread) {
  const person = personIn(thread);
  if (!person) return '';
  return `<div data-testid="dm-conversation-header-item"><a href="${base()}${person.handle}">
    <span>${safe(person.name)}</span> <span>@${person.handle}</span></a></div>`;
}

const list = () =>
  scene.embed === 'shadow'
    ? '<div data-testid="dm-message-list"></div>'
    : '<ul data-testid="dm-message-list"></ul>';

const shell = () => `<div data-testid="dm-container">
  <div data-testid="dm-inbox-panel"><div data-testid="dm-inbox-title">Chat</div>
    <button type="button" data-testid="dm-new-chat-button" aria-label="New message">＋</button>
    <input data-testid="dm-search-bar" placeholder="${words.search}"><div data-testid="dm-conversation-scroller"></div></div>
  <section data-testid="dm-conversation-panel"><div data-testid="dm-conversation-header"></div>
    <div data-testid="dm-conversation-content"><div role="log" data-testid="dm-message-scroller" aria-busy="false">
      <div data-dm-item-key="header" data-index="0"></div><div data-dm-item-key="date" data-index="1">Today</div>${list()}</div></div>
  </section></div>`;

function drawInbox(view) {
  const entries = chat.threads.map((thread) => {
    const entry = element(`<div data-testid="dm-conversation-item-${idOf(thread).replace('-', ':')}"
      data-index="${thread.index}"><a href="/i/chat/${idOf(thread)}"><span>${safe(titleOf(thread))}</span>
      <span>${safe(thread.rows.at(-1)?.text ?? '')}</span></a></div>`);
    entry.querySelector('a').addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState({}, '', `/i/chat/${idOf(thread)}`);
      open(view, thread);
    });
    return entry;
  });
  view.part('dm-conversation-scroller').replaceChildren(...entries);
}

/** The header changes first; the messages follow when they have been decrypted. */
async function open(view, thread) {
  view.thread = thread;
  view.part('dm-conversation-header').innerHTML = header(thread);
  view.writing.show(thread);
  if (view.isOpen) await wait(150);
  view.isOpen = true;
  view.part('dm-message-scroller').firstElementChild.innerHTML = profile(thread);
  view.rows.show(thread.rows);
}

/** Chat: the inbox and one conversation, in the document or in a shadow root of its own. */
export function xchat(host) {
  const root = scene.embed === 'shadow' ? host.attachShadow({ mode: 'open' }) : host;
  root.innerHTML = style + shell();
  const part = (testid) => root.querySelector(`[data-testid="${testid}"]`);
  const scroller = part('dm-message-scroller');
  const view = { part, writing: composer() };
  const draw = (row, index) => messageRow(row, index);
  view.rows = virtualRows({ scroller, list: part('dm-message-list'), height: 50, draw });
  part('dm-conversation-panel').append(view.writing.root);
  part('dm-message-list').addEventListener('click', ({ target }) => {
    const id = target.closest('[aria-label="React"]')?.closest('[data-testid^="message-"]').dataset.testid;
    const row = view.thread.rows.find((one) => `message-${one.id}` === id);
    if (row) chat.change(view.thread, row, { reaction: '❤' });
  });
  chat.onChange((thread, row) => {
    if (thread === view.thread) view.rows.changed(row);
    setTimeout(() => drawInbox(view), 30);
  });
  drawInbox(view);
  open(view, chat.threads.find((thread) => location.pathname.endsWith(idOf(thread))) ?? chat.threads[0]);
}
