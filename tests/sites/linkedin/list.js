import { onChange } from './conversations.js';
import { element, safe, wait } from './dom.js';
import { card } from './lockup.js';
import { rowItem } from './row.js';
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

/** The message list of a thread; it follows the conversation for as long as it is in the page. */
export function messageList(conversation) {
  const root = element(skeleton);
  const scroller = root.querySelector('.msg-s-message-list');
  const loader = root.querySelector('.msg-s-message-list__loader');
  const end = root.querySelector('[class*="typing-indicator"]');
  const items = new Map();
  let first = Math.max(0, conversation.rows.length - page);

  const show = (row, index, next) => {
    const item = rowItem(row, conversation.rows[index - 1]);
    item.querySelector('.msg-s-event-listitem__error button')?.addEventListener('click', () => {
      row.state = 'sending';
      changes.failed(row);
      deliver(conversation, row);
    });
    items.set(row, item);
    next.before(item);
    return item;
  };
  const profileCard = () => {
    if (first === 0 && conversation.people.length === 1) loader.before(card(conversation.people[0]));
  };
  const older = async () => {
    if (scroller.scrollTop > 20 || first === 0) return;
    const upTo = first;
    first = Math.max(0, first - page);
    await wait(250);
    let next = items.get(conversation.rows[upTo]);
    for (let index = upTo - 1; index >= first; index -= 1) next = show(conversation.rows[index], index, next);
    profileCard();
  };
  const changes = {
    added(row) {
      show(row, conversation.rows.length - 1, end);
      scroller.scrollTop = scroller.scrollHeight;
    },
    async settled(row, before) {
      const old = items.get(before);
      const fresh = rowItem(row, conversation.rows[conversation.rows.indexOf(row) - 1]);
      items.set(row, fresh);
      if (scene.inPlace) return settleInPlace(old, fresh, row, items);
      old.after(fresh);
      await wait(40);
      old.remove();
    },
    failed(row) {
      const old = items.get(row);
      show(row, conversation.rows.indexOf(row), old);
      old.remove();
    },
  };

  for (const [index, row] of conversation.rows.entries()) if (index >= first) show(row, index, end);
  profileCard();
  if (conversation.quickReplies.length) end.after(quickReplies(conversation));
  scroller.addEventListener('scroll', older);
  onChange((changed, what, row, before) => {
    if (changed === conversation && root.isConnected) changes[what](row, before);
  });
  requestAnimationFrame(() => {
    scroller.scrollTop = scroller.scrollHeight;
  });
  return root;
}

/** As older builds did it: the same nodes, with other attributes. */
function settleInPlace(old, fresh, row, items) {
  const item = (root) => root.querySelector('.msg-s-event-listitem');
  item(old).dataset.eventUrn = item(fresh).dataset.eventUrn;
  old.querySelector('[title]:is(span)')?.replaceWith(fresh.querySelector('[title]:is(span)'));
  items.set(row, old);
}
