import { element, safe } from '../markup.js';
import { virtualRows } from '../virtual-rows.js';
import { composer } from './composer.js';
import { messageRow } from './row.js';
import { chat, isGroup, subtitleOf, titleOf } from './scene.js';
import { words } from './words.js';

const app = element(`<div id="whatsapp-web"><div id="side">
  <header><span title="Status">Status</span><button aria-label="New chat" data-tab="2">＋</button></header>
  <div contenteditable="true" role="textbox" tabindex="3" data-tab="3" aria-label="${words.search}"></div>
  <div id="pane-side"><div role="grid" aria-label="${words.chats}"></div></div></div></div>`);

const picture = (thread) =>
  `<span aria-hidden="true" data-icon="${isGroup(thread) ? 'default-group-refreshed' : 'default-contact-refreshed'}">☻</span>`;

const header = (thread) => `<header data-testid="conversation-header">
  <div role="button" tabindex="0">${picture(thread)}</div>
  <div data-testid="conversation-info-header" role="button" tabindex="0">
    <div><span dir="auto" data-testid="conversation-info-header-chat-title">${safe(titleOf(thread))}</span></div>
    <div><span data-testid="chat-subtitle" title="${safe(subtitleOf(thread, words))}">${safe(subtitleOf(thread, words))}</span></div>
  </div><button aria-label="Search" data-tab="6">⌕</button></header>`;

const panel = `<div data-testid="conversation-panel-wrapper"><div data-testid="conversation-panel-body">
  <div class="copyable-area" data-testid="conversation-panel-messages" tabindex="0">
    <div role="application" aria-label="Message list. Press right arrow key on a message to open message context menu.">
      <div class="_amk6"><span dir="auto">Messages are end-to-end encrypted.</span></div><div></div></div></div></div></div>`;

let shown;

/** React keeps nothing of one chat for the next. */
function open(thread) {
  document.querySelector('#main')?.remove();
  const main = element(`<div id="main">${header(thread)}${panel}</div>`);
  main.append(composer(thread));
  app.append(main);
  const scroller = main.querySelector('[data-testid="conversation-panel-messages"]');
  const list = scroller.firstElementChild.lastElementChild;
  const draw = (row, index) => messageRow(thread, row, index);
  const rows = virtualRows({ scroller, list, height: 54, draw });
  shown = { thread, rows };
  rows.show(thread.rows);
  main.addEventListener('click', ({ target }) => react(target.closest(`[aria-label="${words.react}"]`)));
}

function react(button) {
  if (!button) return;
  const id = button.closest('[data-id]').dataset.id.split('_').at(-1);
  const row = shown.thread.rows.find((one) => one.id === id);
  chat.change(shown.thread, row, { reaction: '❤' });
}

function drawList() {
  const entries = chat.threads.map((thread) => {
    const last = thread.rows.at(-1)?.text ?? '';
    const entry =
      element(`<div role="row" data-testid="list-item-${thread.index}"><div role="gridcell" tabindex="0">
      ${picture(thread)}<span dir="auto" title="${safe(titleOf(thread))}">${safe(titleOf(thread))}</span>
      <span data-testid="last-msg-status" title="${safe(last)}">${safe(last)}</span></div></div>`);
    entry.addEventListener('click', () => open(thread));
    return entry;
  });
  app.querySelector('[role="grid"]').replaceChildren(...entries);
}

chat.onChange((thread, row) => {
  if (thread === shown.thread) shown.rows.changed(row);
  setTimeout(drawList, 30);
});
document.querySelector('#app').append(app);
drawList();
open(chat.threads[0]);
