import { element, safe } from '../markup.js';
import { words } from './scene.js';

/** Adds a dialog, closed, to the page's popups, where it stays for good. */
export function popup(name, content) {
  const dialog = element(`<dialog id="V-Popups${name}">${content}</dialog>`);
  document.querySelector('#rl-popups').append(dialog);
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.addEventListener('transitionend', ({ target, propertyName }) => {
    const isHidden = !dialog.classList.contains('animate');
    if (target === dialog && propertyName === 'opacity' && isHidden) dialog.close();
  });
  return dialog;
}

/** Shows a dialog as SnappyMail does, with a transition. */
export function show(dialog) {
  dialog.showModal();
  requestAnimationFrame(() => {
    dialog.getBoundingClientRect();
    dialog.classList.add('animate');
  });
}

/** Lets a dialog fade; it is closed when that is over. */
export const hide = (dialog) => dialog.classList.remove('animate');

/** Asks for a decision, with ✔ and ✖. */
export function ask(question, onYes) {
  document.querySelector('#V-PopupsAsk')?.remove();
  const dialog = popup(
    'Ask',
    `<div class="modal-body"><div data-bind="html: askDesc">${safe(question)}</div></div>
    <footer><button class="btn buttonYes" data-icon="✔">Yes</button><button class="btn buttonNo" data-icon="✖">No</button></footer>`,
  );
  dialog.querySelector('.buttonNo').addEventListener('click', () => hide(dialog));
  dialog.querySelector('.buttonYes').addEventListener('click', () => {
    hide(dialog);
    onYes();
  });
  show(dialog);
}

/** The dialog that wants to know where sent mail is kept. */
export function chooseSentFolder() {
  const dialog = popup(
    'FolderSystem',
    `<header><a href="#" class="close" data-bind="click: close">×</a><h3>${words.chooseFolder}</h3></header>`,
  );
  dialog.querySelector('.close').addEventListener('click', () => hide(dialog));
  show(dialog);
}
