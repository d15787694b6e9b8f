import { element } from '../markup.js';
import { button } from './dialogs.js';
import { words } from './scene.js';

const undoTime = 10_000;
let current = () => {};

function displayOverlay(content) {
  const made = element('<div class="abs elevated-bg slide-bottom"></div>');
  made.append(content);
  document.querySelector('#overlay').append(made);
  return () => made.remove();
}

/** The bar that tells something for ten seconds, in place of the one before; with *Undo* if there is `onUndo`. */
export function snackbar(key, onUndo) {
  current();
  const bar =
    element(`<div class="snackbar pl-16"><div class="flex gap-8 items-center"><div class="flex center-vertically smaller">${words[key]}</div></div>
    <div class="flex gap-8 items-center pl-12"></div></div>`);
  const close = displayOverlay(bar);
  current = close;
  if (onUndo) {
    const place = element('<div class="flex-end center-vertically"></div>');
    const undo = () => {
      close();
      onUndo();
    };
    place.append(button('undo_action', undo));
    bar.lastElementChild.append(place);
    setTimeout(() => place.classList.add('hidden'), undoTime);
  }
  bar.lastElementChild.append(button('close_alt', close, 'icon-button'));
  setTimeout(close, undoTime);
}

/** The editor minimised: a small bar that brings it back or throws its draft away. */
export function minimized(onEdit) {
  const bar = element('<div class="minimized-editor"><div class="b text-ellipsis">Coffee?</div></div>');
  const close = displayOverlay(bar);
  const edit = () => {
    close();
    onEdit();
  };
  bar.append(button('edit_action', edit), button('delete_action', close), button('close_alt', close));
}
