import { lexicalEditor } from '../lexical.js';
import { element } from '../markup.js';
import { scene } from './scene.js';
import { send } from './sending.js';
import { announce, nameOf } from './threads.js';
import { words } from './words.js';

/** Puts a picture above the box; it can be sent without a word. */
function attach(state) {
  state.photo = true;
  state.banner.innerHTML = '<div><img alt="lake.jpg" width="40" height="40" src="data:,"></div>';
  drawAction(state, true);
}

/** Beside the box: the send button while something is written, else the thumb. */
function drawAction(state, written) {
  const label = written ? words.pressEnter : words.like;
  if (state.action.firstElementChild?.ariaLabel === label) return;
  const icon = element(`<div role="button" tabindex="0" aria-label="${label}">${written ? '➤' : '👍'}</div>`);
  icon.addEventListener('mousedown', (event) => event.preventDefault());
  icon.addEventListener('click', () => (written ? submit(state) : send(state.thread, '👍')));
  icon.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') icon.click();
  });
  state.action.replaceChildren(icon);
}

/** What the next message is about: a row that it replies to, a row that it edits, or nothing. */
function begin(state, about) {
  state.about = about;
  const what = about.edit ? 'Edit message' : 'Replying';
  state.banner.innerHTML = about.edit || about.reply ? `<div><span>${what}</span></div>` : '';
  if (about.edit) state.editor.set(about.edit.text);
  state.editor.root.focus();
}

function clear(state) {
  if (scene.editor === 'replaced') mountEditor(state, '');
  else state.editor.set('');
  state.photo = false;
  begin(state, {});
}

function submit(state) {
  const text = state.editor.text().trim();
  const { thread, about, photo } = state;
  if (!text && !photo) return;
  setTimeout(() => clear(state));
  if (about.edit) save(thread, about.edit, text);
  else send(thread, text, { quoted: about.reply?.text, photo });
}

/** An edit changes a message that was sent before; the server takes a moment. */
function save(thread, row, text) {
  Object.assign(row, { text, edited: true });
  setTimeout(() => announce(thread, row), 200);
}

function mountEditor(state, text) {
  const { thread } = state;
  state.editor = lexicalEditor({
    label: scene.oldLabels ? words.oldWrite : words.write(nameOf(thread)),
    placeholder: 'Aa',
    onEnter: () => submit(state),
    onText(written) {
      thread.draft = written;
      drawAction(state, written.trim() !== '');
    },
  });
  state.slot.replaceChildren(state.editor.root);
  state.editor.set(text);
}

/** The composer of the thread that is shown, with the reply or the edit that one has begun. */
export function composer() {
  const root = element(`<div ${scene.grouped ? 'role="group" aria-label="Thread composer"' : ''}><div></div>
    <div role="button" tabindex="0" aria-label="Attach a file">＋</div><div></div><span></span></div>`);
  const [banner, clip, slot, action] = root.children;
  const state = { banner, slot, action, about: {} };
  clip.addEventListener('click', () => attach(state));
  return {
    root,
    show(thread) {
      Object.assign(state, { thread, about: {}, photo: false });
      mountEditor(state, thread.draft);
    },
    reply: (row) => begin(state, { reply: row }),
    edit: (row) => begin(state, { edit: row }),
  };
}
