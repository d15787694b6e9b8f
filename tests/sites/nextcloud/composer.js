import { element, safe } from '../markup.js';
import { recipientSelect } from './recipients.js';
import { scene, words } from './scene.js';

const later = ['Tomorrow morning', 'Tomorrow afternoon'];

const fields = `
  <div class="composer-fields composer-fields__from mail-account"><label class="from-label" for="from">From</label>
    <div class="composer-fields--custom"><div dir="auto" id="from" class="v-select select vs--single"><div class="vs__dropdown-toggle" role="combobox" aria-label="Select account">
      <div class="vs__selected-options"><span class="vs__selected">{me}</span></div></div></div></div></div>
  <div class="composer-fields"><label class="to-label" for="to">To</label><div class="composer-fields--custom"></div></div>
  <div class="composer-fields"><label class="cc-label" for="cc">Cc</label><div class="composer-fields--custom"></div></div>
  <div class="composer-fields"><label class="bcc-label" for="bcc">Bcc</label><div class="composer-fields--custom"></div></div>
  <div class="composer-fields"><label class="subject-label hidden-visually" for="subject">Subject</label>
    <input id="subject" type="text" name="subject" class="subject" autocomplete="off" placeholder="Subject …"></div>`;

const editor = `
  <div class="composer-fields message-editor"><div class="editor-wrapper message-body"><div class="toolbar"></div>
    <div class="editable"><div class="ck ck-content ck-editor__editable ck-rounded-corners ck-editor__editable_inline ck-blurred"
      role="textbox" aria-label="Rich Text Editor. Editing area: main" contenteditable="true"><p><br data-cke-filler="true"></p></div></div></div></div>`;

const actions = `
  <div class="composer-actions-right composer-actions">
    <div class="composer-actions--primary-actions"><p class="composer-actions-draft-status"></p></div>
    <div class="composer-actions--secondary-actions">
      <div class="action-item"><button type="button" class="button-vue action-item__menutoggle" aria-label="Actions" aria-haspopup="menu">…</button></div>
      <button type="submit" class="button-vue button-vue--vue-primary"><span class="button-vue__wrapper"><span class="button-vue__icon"></span><span class="button-vue__text"></span></span></button>
    </div>
  </div>`;

/** The form of a letter: its fields, editor and buttons, which call `onSend`, `onDraft` and `onDiscard`. */
export function messageComposer(letter, { onSend, onDraft, onDiscard, onRecipients }) {
  const me = safe(`${scene.me.name} <${scene.me.email}>`);
  const form = element(
    `<div class="message-composer">${fields.replace('{me}', me)}${editor}${actions}</div>`,
  );
  const at = (selector) => form.querySelector(selector);
  const status = at('.composer-actions-draft-status');
  let saving = 0;
  const changed = () => {
    clearTimeout(saving);
    saving = setTimeout(() => form.isConnected && onDraft().then(showSaved), scene.autosaveAfter);
  };
  const recipientsChanged = () => {
    at('[type=submit]').disabled = letter.to.length + letter.cc.length + letter.bcc.length === 0;
    onRecipients();
    changed();
  };
  for (const field of ['to', 'cc', 'bcc'])
    at(`.${field}-label + div`).append(recipientSelect(field, letter[field], recipientsChanged));
  at('.subject').value = letter.subject;
  at('[contenteditable]').innerText = letter.text;
  at('.subject').addEventListener('input', ({ target }) => {
    letter.subject = target.value;
    changed();
  });
  at('[contenteditable]').addEventListener('input', ({ target }) => {
    letter.text = target.innerText;
    changed();
  });
  at('[contenteditable]').addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
  });
  at('[type=submit]').addEventListener('click', onSend);
  at('[aria-label=Actions]').addEventListener('click', () => sendLaterMenu(form, letter));
  nameButton(form, letter);

  function showSaved() {
    if (at('[aria-label^=Discard]')) return;
    status.innerHTML = `<span class="draft-status">${words.saved}</span>`;
    const discard = element(
      '<button type="button" class="button-vue button" aria-label="Discard &amp; close draft">🗑</button>',
    );
    discard.addEventListener('click', onDiscard);
    status.after(discard);
  }
  return form;
}

// The same button sends now and later; only its words tell.
function nameButton(form, { sendAt }) {
  const button = form.querySelector('[type=submit]');
  const name = sendAt ? `Send later ${sendAt}` : words.send;
  button.setAttribute('aria-label', name);
  button.querySelector('.button-vue__text').textContent = name;
}

function sendLaterMenu(form, letter) {
  const popper = element('<div class="v-popper__popper"><ul role="menu"></ul></div>');
  for (const time of ['', ...later]) {
    const row = element(
      `<li class="action"><span class="action-radio"><label class="action-radio__label"><input type="radio" class="radio action-radio__radio" name="sendAt">${time || 'Send now'}</label></span></li>`,
    );
    row.querySelector('input').addEventListener('change', () => {
      letter.sendAt = time;
      nameButton(form, letter);
      popper.remove();
    });
    popper.firstElementChild.append(row);
  }
  document.body.append(popper);
}
