import { element, safe } from '../markup.js';
import { scene, words } from './scene.js';

const toastTime = 7000;

/** How long *Undo* is there, and how long a mail waits before it leaves, in milliseconds. */
export const undoTime = 10_000;

/** A toast that something went well: a mail sent as well as a draft saved. */
export const showSuccess = (text) => show('success', text);

/** A toast that something failed. */
export const showError = (text) => show('error', text);

/** A toast with the button *Undo*. */
export function showUndo(text, onUndo) {
  const toast = show('undo', text);
  toast.element.querySelector('[class*=undo-button], [class*=UndoButton]').addEventListener('click', () => {
    toast.hide();
    onUndo();
  });
}

function show(type, text) {
  const toast = scene.edition === 'floating' ? vueToast(type, text) : toastify(type, text);
  toast.element.querySelector('[aria-label=Close]').addEventListener('click', toast.hide);
  setTimeout(toast.hide, type === 'undo' ? undoTime : toastTime);
  return toast;
}

const isUrgent = (type) => type === 'error' || type === 'undo';

// 7.5: classes of CSS modules, whose last parts change with every release.
function vueToast(type, text) {
  const undo =
    type === 'undo'
      ? `<button type="button" class="button-vue button-vue--tertiary _toastUndoButton_v43ag_60"><span class="button-vue__wrapper"><span class="button-vue__text">${words.undo}</span></span></button>`
      : '';
  const wrapper = element(`<div style="display: contents">
    <div class="_toast_v43ag_11 _toast_${type}_v43ag_${type === 'success' ? 41 : 45}" role="${isUrgent(type) ? 'alert' : 'status'}"
      ><span class="_toastMessage_v43ag_53">${safe(text)}</span>${undo}<button type="button" class="button-vue _toastClose_v43ag_59" aria-label="Close"></button></div>
  </div>`);
  const region = toastManager().querySelector(`[aria-live=${isUrgent(type) ? 'assertive' : 'polite'}]`);
  region.textContent = type === 'success' ? `${words.success}: ${text}` : text;
  manager.querySelector('._toastContainer_1biev_1').append(wrapper);
  return { element: wrapper, hide: () => wrapper.remove() };
}

let manager;

function toastManager() {
  if (manager) return manager;
  manager = element(`<div>
    <div aria-live="polite" aria-atomic="false" aria-relevant="additions" class="hidden-visually"></div>
    <div aria-live="assertive" aria-atomic="true" class="hidden-visually"></div>
    <div class="_toastContainer_1biev_1"></div>
  </div>`);
  document.body.append(manager);
  return manager;
}

// 7.4 and older: a toast fades for 0.4 s before it goes.
function toastify(type, text) {
  const body =
    type === 'undo'
      ? `<span class="toast-undo-container">${safe(text)}<button class="toast-undo-button">${words.undo}</button></span>`
      : safe(text);
  const toast = element(`<div class="toastify on dialogs toast-${type} toastify-right toastify-top"
    aria-live="${isUrgent(type) ? 'assertive' : 'polite'}" style="top: 15px">${body}<button type="button" aria-label="Close" class="toast-close">✖</button></div>`);
  document.body.prepend(toast);
  const hide = () => {
    toast.classList.remove('on');
    setTimeout(() => toast.remove(), 400);
  };
  return { element: toast, hide };
}
