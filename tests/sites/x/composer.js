import { element } from '../markup.js';
import { chat, words } from './scene.js';

const send = () =>
  element(
    `<button type="button" data-testid="dm-composer-send-button" aria-label="${words.send}">➤</button>`,
  );

const voice = () =>
  element(
    `<button type="button" data-testid="dm-composer-voice-button" aria-label="${words.voice}">🎤</button>`,
  );

/** React draws the send button while something is written, and the microphone else. */
function drawAction({ root, box, submit }) {
  const written = box.value.trim() !== '';
  const there = root.querySelector('[data-testid$="-send-button"], [data-testid$="-voice-button"]');
  if (there?.dataset.testid === (written ? send() : voice()).dataset.testid) return;
  const button = written ? send() : voice();
  if (written) button.addEventListener('click', submit);
  if (there) there.replaceWith(button);
  else box.after(button);
}

function isSendKey({ key, shiftKey, isComposing, keyCode }) {
  return key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229;
}

/** The composer of Chat: it stays for the next thread, which brings its own draft. */
export function composer() {
  const root = element(`<form data-testid="dm-composer-form"><div data-testid="dm-composer-container">
    <div data-testid="dm-composer-input-container"><button type="button" data-testid="dm-composer-attachment-button"
      aria-label="Attach">＋</button><textarea data-testid="dm-composer-textarea" rows="1"
      placeholder="${words.message}" aria-label="${words.message}"></textarea></div></div></form>`);
  const box = root.querySelector('textarea');
  let thread;
  const set = (text) => {
    box.value = text;
    drawAction(state);
  };
  const submit = () => {
    const text = box.value.trim();
    if (!text) return;
    chat.send(thread, text);
    thread.draft = '';
    setTimeout(() => set(''));
  };
  const state = { root, box, submit };
  box.addEventListener('input', () => {
    thread.draft = box.value;
    drawAction(state);
  });
  box.addEventListener('keydown', (event) => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    submit();
  });
  const show = (next) => {
    thread = next;
    set(next.draft);
  };
  return { root, show };
}
