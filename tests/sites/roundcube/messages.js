import { cutAll } from './dom.js';
import { scene, wait } from './scene.js';

const stack = () => document.querySelector('#messagestack');
const elasticTone = { confirmation: 'alert-success', error: 'alert-danger', loading: 'alert-info' };

/** Shows a line in the corner; gives back how it goes away again. */
export function displayMessage(text, type, timeout = 3000) {
  if (scene.skin === 'larry' && type === 'error') {
    openDialog('An error occurred!', text, 'error', { OK: () => {} });
    return () => {};
  }
  const line = document.createElement('div');
  line.append(text);
  stack().append(line);
  line.className = type === 'loading' ? type : `${type} content`;
  if (type !== 'loading') line.setAttribute('role', 'alert');
  dress(line, type);
  if (timeout) setTimeout(() => line.remove(), timeout);
  return () => line.remove();
}

// Elastic decorates the line a moment after the core has put it there.
async function dress(line, type) {
  await wait(2);
  if (scene.skin === 'larry') return line.classList.add('content');
  line.classList.add('ui', 'alert', elasticTone[type]);
  const text = document.createElement('span');
  text.append(...line.childNodes);
  line.append(Object.assign(document.createElement('i'), { className: 'icon' }), text);
}

/** A jQuery UI dialog; `buttons` by name. */
export function openDialog(title, text, type, buttons) {
  const [dialog] = cutAll('dialog', { title, text, type });
  const row = dialog.querySelector('.ui-dialog-buttonset');
  for (const [name, act] of Object.entries(buttons)) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
    button.className = row.childElementCount ? 'btn btn-secondary cancel' : 'btn btn-primary mainaction';
    button.addEventListener('click', () => {
      dialog.remove();
      act(dialog);
    });
    row.append(button);
  }
  document.body.append(dialog);
  return dialog;
}
