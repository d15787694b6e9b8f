import { compose } from './composer.js';
import { cut, found, onClick } from './dom.js';
import { openEditor, sendsByKey } from './editor.js';
import { scene } from './scene.js';
import { deliver } from './sending.js';

/** The line below an opened message that becomes an editor when it is pressed. */
export function quickReply() {
  const { name } = scene.person;
  const wrapper = cut('quickReplyClosed', { name });
  const line = wrapper.firstElementChild;
  line.addEventListener('click', () => {
    const root = cut('quickReply', { name });
    line.replaceWith(root);
    open(root, () => root.isConnected && root.replaceWith(line));
  });
  return wrapper;
}

function open(root, leave) {
  const send = found(root, 'quick-reply-send-button');
  const editor = openEditor(root.querySelector('iframe'), {
    onFocus: () => {},
    onInput: () => (send.disabled = false),
  });
  const people = { to: [{ name: scene.person.email, email: scene.person.email }], cc: [], bcc: [] };
  const letter = () => ({ people, subject: 'Re: Coffee?', text: editor.text() });
  const deliverIt = () => {
    if (send.disabled) return;
    send.disabled = true;
    deliver({ letter, leave, reopen: compose }, false, { isQuickReply: true });
  };
  send.addEventListener('click', deliverIt);
  root.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (sendsByKey(event)) deliverIt();
  });
  root.querySelector('[data-replica=discard]').addEventListener('click', leave);
  editor.focus();
}

/** Answers in a composer. */
export function listenToReply(message) {
  const { email } = scene.person;
  onClick(message, 'message-view:reply', () =>
    compose({ people: { to: [{ name: scene.person.name, email }] }, subject: 'Re: Coffee?' }),
  );
}
