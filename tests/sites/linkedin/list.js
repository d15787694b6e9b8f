import { element, safe, wait } from '../markup.js';
import { onChange } from './conversations.js';
import { card } from './lockup.js';
import { rowItem } from './row.js';
import { giveActions } from './row-actions.js';
import { scene } from './scene.js';
import { deliver, send } from './sending.js';
import { words } from './words.js';

/** How many rows a thread shows before one scrolls up for more. */
const page = 10;

const skeleton = `<div class="msg-s-message-list-container relative display-flex mbA msg-s-message-list-container--column-reversed">
  <div class="msg-s-message-list full-width scrollable" style="height: 220px; overflow-y: auto">
    <ul class="msg-s-message-list-content list-style-none full-width mbA">
      <li class="msg-s-message-list__top-of-list"></li>
      <li class="msg-s-message-list__loader hidden"><div class="artdeco-loader artdeco-loader--small"></div></li>
      <li class="msg-s-message-list__typing-indicator-container--without-seen-receipt"></li>
      <li class="msg-s-message-list__bottom-of-list"></li>
    </ul>
  </div>
</div>`;

function quickReplies(conversation) {
  const item = element(`<li class="msg-s-message-list__quick-replies-container">
    <ul class="conversations-quick-replies__container relative list-style-none display-flex">
      ${conversation.quickReplies
        .map(
          (text) => `<li class="conversations-quick-replies__reply">
            <button class="conversations-quick-replies__reply-button artdeco-button artdeco-button--2 artdeco-button--secondary">
              <span class="artdeco-button__text"><span class="a11y-text">${safe(words.reply(text))}</span>
                <span class="conversations-quick-replies__reply-content" aria-hidden="true">${safe(text)}</span></span>
            </button></li>`,
        )
        .join('')}
    </ul></li>`);
  item.addEventListener('click', ({ target }) => {
    const button = target.closest('.conversations-quick-replies__reply-button');
    if (!button) return;
    const text = button.querySelector('.conversations-quick-replies__reply-content').textContent;
    conversation.quickReplies = [];
    item.remove();
    send(conversation, text);
  });
  return item;
}

function show(view, row, next) {
  const { rows } = view.conversation;
  const item = rowItem(row, rows[rows.indexOf(row) - 1]);
  item.querySelector('.msg-s-event-listitem__error button')?.addEventListener('click', () => {
    row.state = 'sending';
    redraw(view, row);
    deliver(view.conversation, row);
  });
  giveActions(item);
  view.items.set(row, item);
  next.before(item);
  return item;
}

function redraw(view, row) {
  const old = view.items.get(row);
  show(view, row, old);
  old.remove();
}

function showEnd({ scroller }) {
  scroller.scrollTop = scroller.scrollHeight;
}

/** The top of a one-to-one thread, when it is reached, shows whose it is. */
function showCard({ root, first, conversation }) {
  if (first > 0 || conversation.people.length > 1) return;
  root.querySelector('.msg-s-message-list__loader').before(card(conversation.people[0]));
}

async function showOlder(view) {
  if (view.scroller.scrollTop > 20 || view.first === 0 || view.loading) return;
  view.loading = true;
  await wait(250);
  const { rows } = view.conversation;
  const upTo = view.first;
  view.first = Math.max(0, upTo - page);
  rows.slice(view.first, upTo).reduceRight((next, row) => show(view, row, next), view.items.get(rows[upTo]));
  showCard(view);
  view.loading = false;
}

/** As older builds did it: the same nodes, with other attributes. */
function settleInPlace(old, fresh) {
  const item = (root) => root.querySelector('.msg-s-event-listitem');
  item(old).dataset.eventUrn = item(fresh).dataset.eventUrn;
  old.querySelector('span[title]').replaceWith(fresh.querySelector('span[title]'));
}

/** What a list does when a row of its conversation is new, is confirmed, or is refused. */
const changes = {
  added(view, row) {
    show(view, row, view.end);
    showEnd(view);
  },
  async settled(view, row, before) {
    const old = view.items.get(before);
    if (scene.inPlace) {
      settleInPlace(old, rowItem(row));
      return;
    }
    show(view, row, old.nextSibling);
    await wait(40);
    old.remove();
  },
  failed: redraw,
};

/** The message list of a thread; it follows the conversation for as long as it is in the page. */
export function messageList(conversation) {
  const root = element(skeleton);
  const scroller = root.querySelector('.msg-s-message-list');
  const end = root.querySelector('[class*="typing-indicator"]');
  const first = Math.max(0, conversation.rows.length - page);
  const view = { root, scroller, end, conversation, first, items: new Map() };
  for (const row of conversation.rows.slice(first)) show(view, row, end);
  showCard(view);
  if (conversation.quickReplies.length) end.after(quickReplies(conversation));
  scroller.addEventListener('scroll', () => showOlder(view));
  const stop = onChange((changed, what, row, before) => {
    if (!root.isConnected) stop();
    else if (changed === conversation) changes[what](view, row, before);
  });
  requestAnimationFrame(() => showEnd(view));
  return root;
}
