import { element, safe } from '../markup.js';
import { conversationWith, titleOf } from './conversations.js';
import { emberId } from './ember.js';
import { titled } from './lockup.js';
import { fillNewMessage, fillThread } from './pane.js';
import { me, scene } from './scene.js';
import { words } from './words.js';

/** A bubble's title links to the member's id, never to the public slug; a group's to nobody. */
function title(conversation) {
  if (conversation.people.length > 1) return safe(titleOf(conversation));
  const [{ name, member }] = conversation.people;
  if (scene.bubbleTitle === 'around') return safe(name);
  return `<a href="/in/${member}/" id="${emberId()}" class="ember-view">
    <span class="t-14 t-bold hoverable-link-text t-black">${titled(name)}</span></a>`;
}

/** The header's title as some sources have it, in a header without a class. */
const plainHeads = {
  alone: (heading) => `<header>${heading}</header>`,
  around: (heading, { member }) => `<header><a href="/in/${member}/">${heading}</a></header>`,
};

function withPlainHead(bubble, conversation) {
  const head = plainHeads[scene.bubbleTitle];
  if (!head) return;
  const header = bubble.querySelector('header');
  const [title, controls] = [header.querySelector('h2'), header.lastElementChild];
  controls.removeAttribute('class');
  for (const button of controls.children) button.removeAttribute('class');
  const plain = element(head(title.outerHTML, conversation.people[0]));
  plain.append(controls);
  header.replaceWith(plain);
}

const shell = (
  heading,
  subtitle,
  close,
  state,
) => `<div id="${emberId()}" tabindex="-1" role="dialog" aria-label="${words.messaging}"
  class="msg-convo-wrapper msg-overlay-conversation-bubble msg-overlay-conversation-bubble--default-inactive ml4 ${state}"
  data-view-name="message-overlay-conversation-bubble-item" data-msg-overlay-conversation-bubble-open=""
  data-msg-overlay-conversation-bubble-is-minimized="false">
  <header class="msg-overlay-bubble-header msg-overlay-conversation-bubble-header" tabindex="-1">
    <h2 class="pl1 msg-overlay-bubble-header__title truncate t-14 t-bold t-black pr1" tabindex="-1">${heading}</h2>
    <div class="pl1 truncate t-12 t-normal t-black">${subtitle}</div>
    <div class="msg-overlay-bubble-header__controls display-flex align-items-center">
      <button class="msg-overlay-bubble-header__control" data-act="minimize">
        <span class="artdeco-button__text">${safe(words.minimize(close))}</span></button>
      <button class="msg-overlay-bubble-header__control" data-act="close">
        <span class="artdeco-button__text">${safe(close ? words.close(close) : words.closeDraft)}</span></button>
    </div>
  </header>
  <div class="msg-overlay-conversation-bubble__content-wrapper relative display-flex flex-column"></div>
</div>`;

function mount(markup, conversation) {
  const bubble = element(markup);
  const body = bubble.querySelector('.msg-overlay-conversation-bubble__content-wrapper');
  bubble.querySelector('[data-act="minimize"]').addEventListener('click', () => {
    body.hidden = !body.hidden;
    bubble.dataset.msgOverlayConversationBubbleIsMinimized = String(body.hidden);
  });
  bubble.querySelector('[data-act="close"]').addEventListener('click', () => {
    conversation.draft = '';
    bubble.remove();
  });
  return { bubble, body };
}

/** The bubble of a conversation that exists; the names on its buttons include the reader's own. */
export function threadBubble(conversation) {
  const names = `${me.name} and ${titleOf(conversation)}`;
  const state = 'msg-overlay-conversation-bubble--is-active msg-overlay-conversation-bubble--petite';
  const { bubble, body } = mount(shell(title(conversation), words.active, names, state), conversation);
  withPlainHead(bubble, conversation);
  fillThread(body, conversation);
  return bubble;
}

/** The bubble of a first message; when that is out, the conversation's own bubble takes its place. */
function composeBubble(conversation) {
  const state = 'msg-overlay-conversation-bubble--is-compose msg-overlay-conversation-bubble--petite';
  const { bubble, body } = mount(shell(words.newMessage, '', '', state), conversation);
  fillNewMessage(body, conversation, () => bubble.replaceWith(threadBubble(conversation)));
  return bubble;
}

/** The bubble for one member: the thread if there is one, else a new message. */
export function bubbleFor(member) {
  const conversation = conversationWith(member);
  return conversation.rows.length ? threadBubble(conversation) : composeBubble(conversation);
}
