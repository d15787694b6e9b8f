import { lexicalEditor } from '../lexical.js';
import { element } from '../markup.js';
import { chat, scene } from './scene.js';
import { words } from './words.js';

const icon = (label) =>
  element(`<div role="button" tabindex="0"><div><svg aria-label="${label}" role="img"></svg></div></div>`);

function sendButton(submit) {
  const button = element(`<div role="button" tabindex="0">${words.send}</div>`);
  button.addEventListener('click', submit);
  button.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') submit();
  });
  return button;
}

/** The composer of a thread: beside the box stand the send button or, while nothing is written, other things to send. */
export function composer(thread) {
  const pagelet = scene.build === 'panes' ? 'data-pagelet="IGDComposerForCannes"' : '';
  const root = element(`<div ${pagelet}><div class="x6s0dn4"><div class="x1iyjqo2"></div></div></div>`);
  const slot = root.querySelector('.x1iyjqo2');
  const after = () => [...root.firstElementChild.children].slice(2);
  const submit = () => {
    const text = editor.text().trim();
    if (!text) return;
    chat.send(thread, text);
    setTimeout(() => editor.set(''));
  };
  let wasWritten;
  const editor = lexicalEditor({
    label: words.message,
    placeholder: words.placeholder,
    onEnter: submit,
    onText(written) {
      thread.draft = written;
      const isWritten = written.trim() !== '';
      if (isWritten === wasWritten) return;
      wasWritten = isWritten;
      for (const one of after()) one.remove();
      slot.after(
        ...(isWritten ? [sendButton(submit)] : ['Voice Clip', 'Add Photo or Video', 'Like'].map(icon)),
      );
    },
  });
  slot.before(icon('Choose an emoji'));
  slot.append(editor.root);
  editor.set(thread.draft);
  return root;
}
