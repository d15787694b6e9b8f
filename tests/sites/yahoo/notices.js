import { cut, found } from './dom.js';

let hiding;

/** Says something in the one container that all notices share, perhaps with a button beside it. */
export function notify(text, label, act) {
  const container = found(document, 'notifications');
  const notice = cut('notice', { text });
  if (label) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
    button.addEventListener('click', () => {
      container.replaceChildren();
      act();
    });
    notice.append(button);
  }
  container.replaceChildren(notice);
  clearTimeout(hiding);
  hiding = setTimeout(() => container.replaceChildren(), 5000);
}

/** Asks over the page; gives back whether the answer was yes. */
export function ask(text, ok) {
  const dialog = cut('dialog', { text, ok });
  document.body.append(dialog);
  return new Promise((answer) => {
    for (const button of dialog.querySelectorAll('button'))
      button.addEventListener('click', () => {
        dialog.remove();
        answer(button.name === 'ok');
      });
    dialog.querySelector('button').focus();
  });
}
