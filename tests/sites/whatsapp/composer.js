import { lexicalEditor } from '../lexical.js';
import { element, safe } from '../markup.js';
import { chat, isGroup, scene, titleOf } from './scene.js';
import { words } from './words.js';

/** Builds name the chat in the box's label since July 2026. */
function labelOf(thread) {
  if (scene.build !== 'bare') return words.type;
  return isGroup(thread) ? words.typeToGroup(titleOf(thread)) : words.typeTo(titleOf(thread));
}

const action = (written) =>
  element(
    written
      ? `<button aria-label="${words.send}" data-tab="11"><span aria-hidden="true" data-icon="wds-ic-send-filled">➤</span></button>`
      : `<button aria-label="${words.voice}" data-tab="11"><span aria-hidden="true" data-icon="mic-outlined">🎤</span></button>`,
  );

/** The button is drawn anew whenever the box becomes empty or is empty no more. */
function drawAction(state, written) {
  if (state.written === written) return;
  state.written = written;
  const button = action(written);
  if (written) button.addEventListener('click', () => submit(state));
  state.action.replaceChildren(button);
}

function submit(state) {
  const { thread, editor } = state;
  const text = editor.text().trim();
  if (!text) return;
  chat.send(thread, text);
  setTimeout(() => {
    if (scene.editor === 'replaced') mount(state, '');
    else editor.set('');
    state.editor.root.focus();
  });
}

function mount(state, text) {
  const { thread } = state;
  state.editor = lexicalEditor({
    label: labelOf(thread),
    placeholder: words.type,
    onEnter() {
      if (scene.enterSends) submit(state);
      else state.editor.set(`${state.editor.text()}\n`);
    },
    onText(written) {
      thread.draft = written;
      drawAction(state, written.trim() !== '');
    },
  });
  state.editor.root.dataset.tab = '10';
  state.slot.replaceChildren(state.editor.root);
  state.editor.set(text);
}

/** The footer of a chat, which is made anew for each. */
export function composer(thread) {
  const root = element(`<footer><div class="copyable-area"><span>
    <button aria-label="${safe(words.attach)}" data-tab="10"><span aria-hidden="true" data-icon="plus-rounded">＋</span></button></span>
    <div class="lexical-rich-text-input"></div><span></span></div></footer>`);
  const [, slot, button] = root.firstElementChild.children;
  mount({ thread, slot, action: button }, thread.draft);
  return root;
}
