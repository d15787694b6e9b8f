import { wait } from '../markup.js';
import { addressField } from './addresses.js';
import { ask, chooseSentFolder, hide, popup, show } from './dialogs.js';
import { composeMarkup, errorTip, placeAddressFields } from './form.js';
import { scene, words } from './scene.js';

const answers = [...scene.answers];
const emptyText = '<div><br></div>';

/** Makes the one compose dialog there is; gives back how it is opened. */
export function composePopup() {
  const dialog = popup('Compose', composeMarkup);
  const view = {
    dialog,
    at: (selector) => dialog.querySelector(selector),
    fields: { to: addressField(), cc: addressField(), bcc: addressField() },
    isSending: false,
    isKept: false,
  };
  placeAddressFields(dialog, view.fields);
  listen(view);
  return (letter) => open(view, letter);
}

function listen(view) {
  const onClick = (selector, act) => view.at(selector).addEventListener('click', act);
  onClick('[data-bind*=sendCommand]', () => send(view));
  onClick('.button-save', () => save(view));
  onClick('.button-delete', () => ask(words.askDelete, () => close(view)));
  onClick('.minimize-custom', () => minimize(view));
  onClick('.close', () => setTimeout(() => ask(words.askClose, () => close(view)), 200));
  for (const name of ['cc', 'bcc'])
    onClick(`[data-i18n="GLOBAL/${name.toUpperCase()}"]`, () => (view.at(`.${name}-row`).style.display = ''));
  document.addEventListener('keydown', (event) => onKey(view, event));
}

function onKey(view, event) {
  if (!view.dialog.open || document.querySelector('#V-PopupsAsk[open]')) return;
  const withMeta = { Enter: send, s: save, ArrowDown: minimize };
  const act = event.ctrlKey || event.metaKey ? withMeta[event.key] : { Escape: minimize }[event.key];
  if (!act) return;
  event.preventDefault();
  act(view);
}

function open(view, { to = [], subject = '' } = {}) {
  if (!view.isKept) {
    view.fields.to.set(to);
    view.at('[name=subject]').value = subject;
  }
  view.isKept = false;
  show(view.dialog);
}

// What was written is gone at once, while the dialog still fades.
function close(view) {
  if (!view.isKept) reset(view);
  hide(view.dialog);
}

function reset(view) {
  for (const { set } of Object.values(view.fields)) set([]);
  view.at('[name=subject]').value = '';
  view.at('.squire-plain').value = '';
  view.at('.squire-wysiwyg').innerHTML = emptyText;
  view.at('.saved-text').textContent = '';
  view.at('.button-delete').classList.add('disabled');
  showError(view, '');
}

function showError({ at }, text) {
  const button = at('[data-bind*=sendCommand]');
  button.classList.toggle('btn-danger', text !== '');
  button.classList.toggle('btn-success', text === '');
  errorTip(button, text);
}

function work({ at, dialog }, isOn, icon) {
  at('header').classList.toggle('loading', isOn);
  for (const button of dialog.querySelectorAll('[data-bind*=sendCommand], .button-save'))
    button.classList.toggle('disabled', isOn);
  icon.classList.toggle('icon-spinner', isOn);
}

async function send(view) {
  if (view.isSending || isAddressless(view)) return;
  if (!scene.sentFolder) return chooseSentFolder();
  view.isSending = true;
  const icon = view.at('header i');
  showError(view, '');
  icon.classList.remove('icon-paper-plane');
  work(view, true, icon);
  const answer = answers.shift() ?? 'sent';
  if (answer === 'never') return;
  await wait(scene.serverTime);
  view.isSending = false;
  work(view, false, icon);
  icon.classList.add('icon-paper-plane');
  if (answer === 'refused') showError(view, words.refused);
  else close(view);
}

function isAddressless({ at, fields }) {
  const isEmpty = Object.values(fields).every(({ people }) => people().length === 0);
  at('label').classList.toggle('error-to', isEmpty);
  errorTip(at('label'), isEmpty && words.noRecipient);
  return isEmpty;
}

async function save(view) {
  const icon = view.at('.button-save i');
  work(view, true, icon);
  await wait(scene.serverTime);
  work(view, false, icon);
  view.at('.saved-text').textContent = 'Saved at 10:24';
  view.at('.button-delete').classList.remove('disabled');
}

function minimize(view) {
  view.isKept = true;
  save(view);
  setTimeout(() => close(view), 200);
}
