import { element, safe } from './dom.js';
import { lexicalEditor } from './editor.js';
import { scene } from './scene.js';
import { send } from './sending.js';
import { announce, nameOf } from './threads.js';
import { words } from './words.js';

const sendIcon = () => element(`<div role="button" tabindex="0" aria-label="${words.pressEnter}">➤</div>`);
const likeIcon = () => element(`<div role="button" tabindex="0" aria-label="${words.like}">👍</div>`);

/** The composer of the thread that is shown, with the reply or the edit that one has begun. */
export function composer() {
  const root = element(`<div role="group" aria-label="Thread composer"><div></div>
    <div role="button" tabindex="0" aria-label="Attach a file">＋</div><div></div><span></span></div>`);
  const [banner, , slot, action] = root.children;
  let thread;
  let editor;
  let about = {};

  const begin = (next) => {
    about = next;
    const what = next.edit ? 'Edit message' : 'Replying';
    banner.replaceChildren(...(next.edit || next.reply ? [element(`<div><span>${what}</span></div>`)] : []));
    if (next.edit) editor.set(next.edit.text);
    editor.root.focus();
  };
  const clear = () => {
    if (scene.editor === 'replaced') mount('');
    else editor.set('');
    begin({});
  };
  const submit = () => {
    const text = editor.text().trim();
    if (!text) return;
    const { edit, reply } = about;
    setTimeout(clear);
    if (!edit) return void send(thread, text, reply?.text);
    Object.assign(edit, { text, edited: true });
    setTimeout(() => announce(thread, edit), 200);
  };
  const onText = (text) => {
    thread.draft = text;
    if (Boolean(text.trim()) === (action.firstElementChild?.ariaLabel === words.pressEnter)) return;
    const icon = text.trim() ? sendIcon() : likeIcon();
    icon.addEventListener('mousedown', (event) => event.preventDefault());
    icon.addEventListener('click', () => (editor.text().trim() ? submit() : send(thread, '👍')));
    icon.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' || key === ' ') icon.click();
    });
    action.replaceChildren(icon);
  };
  const mount = (text) => {
    const label = words.write(
      thread.people.length === 1 && !thread.title ? thread.people[0].name : nameOf(thread),
    );
    editor = lexicalEditor({ label, placeholder: 'Aa', onEnter: submit, onText });
    slot.replaceChildren(editor.root);
    editor.set(text);
  };
  const show = (shown) => {
    thread = shown;
    about = {};
    mount(shown.draft);
  };
  return { root, show, reply: (row) => begin({ reply: row }), edit: (row) => begin({ edit: row }) };
}
