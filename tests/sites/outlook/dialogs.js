import { cut } from './dom.js';

/** Asks over the page, and gives back the name of the button that was pressed. */
export function ask(text, buttons, role = 'dialog') {
  const dialog = cut('dialog', { text, role });
  document.body.append(dialog);
  return new Promise((answer) => {
    for (const name of buttons)
      dialog.querySelector('.fui-DialogActions').append(button(name, dialog, answer));
    dialog.querySelector('button').focus();
  });
}

function button(name, dialog, answer) {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
  made.addEventListener('click', () => {
    dialog.remove();
    answer(name);
  });
  return made;
}
