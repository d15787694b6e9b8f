import { element, safe } from './markup.js';

const empty = '<p dir="auto"><br></p>';

const paragraph = (text) =>
  `<p dir="auto">${text
    .split('\n')
    .map((line) => (line ? `<span data-lexical-text="true">${safe(line)}</span>` : ''))
    .join('<br>')}</p>`;

const edits = {
  insertText: (text, { data }) => text + data,
  insertFromPaste: (text, { dataTransfer }) => text + dataTransfer.getData('text/plain'),
  insertLineBreak: (text) => `${text}\n`,
  deleteContentBackward: (text) => text.slice(0, -1),
};

function caretToEnd(root) {
  const range = document.createRange();
  range.selectNodeContents(root.firstElementChild);
  range.collapse(false);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}

/**
 * A box that behaves as Lexical does: it keeps the text in a model of its own, refuses the browser's edits and draws its
 * own, a moment later; compositions alone are left to the browser until they end. Enter is `onEnter`'s.
 */
export function lexicalEditor({ label, placeholder, onEnter, onText }) {
  const root =
    element(`<div aria-label="${safe(label)}" aria-placeholder="${safe(placeholder)}" contenteditable="true"
    role="textbox" spellcheck="true" tabindex="0" data-lexical-editor="true" class="notranslate">${empty}</div>`);
  let text = '';
  const draw = () => {
    root.innerHTML = text ? paragraph(text) : empty;
    if (root.contains(getSelection().anchorNode) || document.activeElement === root) caretToEnd(root);
  };
  const set = (next) => {
    text = next;
    onText(text);
    queueMicrotask(draw);
  };
  root.addEventListener('beforeinput', (event) => {
    if (event.isComposing || event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    const edit = edits[event.inputType];
    if (edit) set(edit(text, event));
  });
  root.addEventListener('compositionend', ({ data }) => setTimeout(() => set(text + data)));
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    onEnter();
  });
  return { root, set, text: () => text };
}
