import { element, safe, wait } from '../markup.js';
import { composer } from './composer.js';
import { conversations, threadId } from './conversations.js';
import { messageList } from './list.js';
import { card, titleBar } from './lockup.js';
import { scene } from './scene.js';
import { send, sendFirst } from './sending.js';
import { words } from './words.js';

/** What one can answer an advertisement; a choice becomes a message of one's own. */
function answers(conversation) {
  const root = element(`<div class="msg-s-sponsored-message__options">
    <button type="button" class="artdeco-button">Tell me more</button><button type="button" class="artdeco-button">No thanks</button></div>`);
  root.addEventListener('click', ({ target }) => send(conversation, target.textContent));
  return root;
}

/** Puts a conversation's thread and composer into an element: the full page's pane, or a bubble. */
export function fillThread(parent, conversation) {
  const form = composer({
    send: (text) => send(conversation, text),
    draft: conversation.draft,
    saveDraft: (text) => {
      conversation.draft = text;
    },
  });
  parent.append(messageList(conversation), scene.sponsored ? answers(conversation) : form);
}

const pill = (person) => (scene.pills === 'split' ? splitPill(person) : buttonPill(person));

const splitPill = (person) => `<span class="artdeco-pill artdeco-pill--slate">
    <span class="artdeco-pill__text">${safe(person.name)}</span>
    <button aria-label="${safe(words.remove(person.name))}" type="button" class="artdeco-pill--dismiss"><svg></svg></button></span>`;

const buttonPill = (person) => `<button aria-label="${safe(words.remove(person.name))}" type="button"
    class="mv1 mr1 artdeco-pill artdeco-pill--slate artdeco-pill--3 artdeco-pill--dismiss artdeco-pill--selected ember-view">
    <span class="artdeco-pill__text">${safe(person.name)}</span></button>`;

/** Whom a new message is for: one pill each. */
const recipients = (people) =>
  element(`<div class="msg-connections-typeahead relative mbA">
    <section class="msg-connections-typeahead__top-fixed-section">
      <div class="scrollable msg-connections-typeahead__added-recipients display-flex align-items-center pl2 pv1">
        ${scene.pills === 'none' ? '' : people.map(pill).join('')}
        <input class="msg-connections-typeahead__search-field ml1 mv1" role="combobox" aria-autocomplete="list" type="text">
      </div>
    </section></div>`);

/**
 * Puts a new message into an element. Someone one wrote to before shows the whole conversation under the pill; otherwise
 * `begun` is called when the first message is out.
 */
export function fillNewMessage(parent, conversation, begun) {
  parent.append(recipients(conversation.people));
  if (conversation.rows.length) {
    fillThread(parent, conversation);
    return;
  }
  if (conversation.people.length === 1) parent.append(...card(conversation.people[0]).childNodes);
  const sendText = async (text) => {
    if (await sendFirst(conversation, text)) begun();
    else parent.append(element(`<p class="artdeco-inline-feedback" role="alert">${words.failed}</p>`));
  };
  parent.append(composer({ send: sendText, draft: '', saveDraft() {} }));
}

/** The detail pane of the full page, for the address that the page has now. */
export function showPane(detail, conversation) {
  const pane = element('<div class="msg-convo-wrapper msg-thread"></div>');
  pane.append(titleBar(conversation));
  fillThread(pane, conversation);
  detail.replaceChildren(pane);
}

/** The detail pane while one composes; the first message moves the route and mounts everything anew. */
export function showCompose(detail) {
  const [conversation] = conversations;
  const pane = element(`<div class="msg-compose-container">
    <div class="shared-title-bar msg-title-bar"><h2 class="msg-title-bar__title-bar-title">${words.newMessage}</h2></div>
  </div>`);
  fillNewMessage(pane, conversation, async () => {
    history.pushState({}, '', `/messaging/thread/${threadId(conversation)}/`);
    detail.replaceChildren();
    await wait(60);
    showPane(detail, conversation);
  });
  detail.replaceChildren(pane);
}
