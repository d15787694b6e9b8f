import { element, safe } from '../markup.js';
import { conversations, onChange, threadId, titleOf } from './conversations.js';
import { me } from './scene.js';
import { words } from './words.js';

function snippet(conversation) {
  const row = conversation.rows.at(-1);
  if (!row) return '';
  return `${row.from === me ? words.you : row.from.name.split(' ')[0]}: ${row.text}`;
}

/** A conversation in the list: it has no address and no id, only names. */
function entry(conversation) {
  const title = safe(titleOf(conversation));
  return element(`<li class="ember-view scaffold-layout__list-item msg-conversation-listitem msg-conversations-container__convo-item">
    <label aria-label="${safe(words.select(titleOf(conversation)))}"><input type="checkbox"></label>
    <div class="msg-conversation-listitem__link msg-conversations-container__convo-item-link" tabindex="0">
      <h3 class="msg-conversation-listitem__participant-names msg-conversation-card__participant-names truncate">
        <span class="truncate">${title}</span></h3>
      <span class="visually-hidden">${words.online}</span>
      <p class="msg-conversation-card__message-snippet">${safe(snippet(conversation))}</p>
    </div>
  </li>`);
}

/** The list of conversations beside the thread; `open` is called with the one that is clicked. */
export function sidebar(open) {
  const root = element(`<div class="msg__list msg-conversations-container__list">
    <input type="search" placeholder="Search messages"><ul class="msg-conversations-container__conversations-list"></ul></div>`);
  const draw = () => {
    const known = conversations.filter(({ rows }) => rows.length);
    const items = known.map((conversation) => {
      const item = entry(conversation);
      item.querySelector('.msg-conversation-listitem__link').addEventListener('click', () => {
        history.pushState({}, '', `/messaging/thread/${threadId(conversation)}/`);
        open(conversation);
      });
      return item;
    });
    root.querySelector('ul').replaceChildren(...items);
  };
  onChange(() => setTimeout(draw, 20));
  draw();
  return root;
}
