import { wait } from '../markup.js';
import { addressField } from './addresses.js';
import { ask, chooseSentFolder, hide, popup, show } from './dialogs.js';
import { composeMarkup, errorTip, placeAddressFields } from './form.js';
import { scene, words } from './scene.js';

const answers = [...scene.answers];

/** Makes the one compose dialog there is; gives back how it is opened. */
export function composePopup() {
  const dialog = popup('Compose', composeMarkup);
  const at = (selector) => dialog.querySelector(selector);
  const sendButton = at('[data-bind*=sendCommand]');
  const counts = { to: 0, cc: 0, bcc: 0 };
  const field = (name) => addressField((people) => (counts[name] = people.length));
  const fields = { to: field('to'), cc: field('cc'), bcc: field('bcc') };
  const editor = at(scene.plain ? 'textarea' : '.squire-wysiwyg');
  let isSending = false;
  let isKept = false;
  placeAddressFields(dialog, fields);

  function open({ to = [], subject = '' } = {}) {
    if (!isKept) {
      fields.to.set(to);
      at('[name=subject]').value = subject;
    }
    isKept = false;
    show(dialog);
  }
  // What was written is gone at once, while the dialog still fades.
  function close() {
    if (!isKept) reset();
    hide(dialog);
  }
  function reset() {
    for (const { set } of Object.values(fields)) set([]);
    at('[name=subject]').value = '';
    if (scene.plain) editor.value = '';
    else editor.innerHTML = '<div><br></div>';
    at('.saved-text').textContent = '';
    at('.button-delete').classList.add('disabled');
    showError('');
  }
  function showError(text) {
    sendButton.classList.toggle('btn-danger', text !== '');
    sendButton.classList.toggle('btn-success', text === '');
    errorTip(sendButton, text);
  }
  function work(isOn, icon) {
    at('header').classList.toggle('loading', isOn);
    for (const button of dialog.querySelectorAll('[data-bind*=sendCommand], .button-save'))
      button.classList.toggle('disabled', isOn);
    icon.classList.toggle('icon-spinner', isOn);
  }

  async function send() {
    if (isSending) return;
    const label = at('label');
    const isEmpty = counts.to + counts.cc + counts.bcc === 0;
    label.classList.toggle('error-to', isEmpty);
    errorTip(label, isEmpty && words.noRecipient);
    if (isEmpty) return;
    if (!scene.sentFolder) return chooseSentFolder();
    isSending = true;
    const icon = at('header i');
    showError('');
    icon.classList.remove('icon-paper-plane');
    work(true, icon);
    const answer = answers.shift() ?? 'sent';
    if (answer === 'never') return;
    await wait(scene.serverTime);
    isSending = false;
    work(false, icon);
    icon.classList.add('icon-paper-plane');
    if (answer === 'refused') showError(words.refused);
    else close();
  }
  async function save() {
    const icon = at('.button-save i');
    work(true, icon);
    await wait(scene.serverTime);
    work(false, icon);
    at('.saved-text').textContent = 'Saved at 10:24';
    at('.button-delete').classList.remove('disabled');
  }
  function minimize() {
    isKept = true;
    save();
    setTimeout(close, 200);
  }
  const askToClose = () => setTimeout(() => ask(words.askClose, close), 200);

  const onClick = (selector, act) => at(selector).addEventListener('click', act);
  onClick('[data-bind*=sendCommand]', send);
  onClick('.button-save', save);
  onClick('.button-delete', () => ask(words.askDelete, close));
  onClick('.minimize-custom', minimize);
  onClick('.close', askToClose);
  onClick('[data-i18n="GLOBAL/CC"]', () => (at('.cc-row').style.display = ''));
  onClick('[data-i18n="GLOBAL/BCC"]', () => (at('.bcc-row').style.display = ''));
  document.addEventListener('keydown', (event) => {
    if (!dialog.open || document.querySelector('#V-PopupsAsk[open]')) return;
    const isMeta = event.ctrlKey || event.metaKey;
    const act = isMeta
      ? { Enter: send, s: save, ArrowDown: minimize }[event.key]
      : event.key === 'Escape' && minimize;
    if (!act) return;
    event.preventDefault();
    act();
  });
  return open;
}
