import { cutAll, written } from './dom.js';
import { displayMessage, openDialog } from './messages.js';
import { takeAnswers } from './rcmail.js';
import { chipField, plainField } from './recipients.js';
import { query, randomId, scene } from './scene.js';
import { words } from './words.js';

let form;
let saved = '';

/** Builds the compose page, or the window of its own if the address says so. */
export function openCompose() {
  const isReply = query.has('_reply_uid');
  const id = query.get('_id') ?? randomId();
  history.replaceState(
    null,
    '',
    `?_task=mail&_action=compose&_id=${id}${query.has('_extwin') ? '&_extwin=1' : ''}`,
  );
  document.title = 'Rig Webmail :: Compose';
  document.body.className = 'task-mail action-compose';
  document.body.append(...cutAll('compose', { id, me: written(scene.me) }));
  form = document.forms.form;
  fill(window.opener?.poppedOut ?? letterFor(isReply));
  if (query.has('_extwin')) leaveOpener();
  if (scene.html) openEditor();
  saved = contents();
  takeAnswers(form, { command, afterDraft: () => (saved = contents()) });
  listen();
}

const quoted = `-------- Original Message --------\nFrom: ${written(scene.person)}\nTo: ${written(scene.me)}\n`;

function letterFor(isReply) {
  if (query.has('_forward_uid')) return { to: [], cc: [], subject: 'Fwd: Coffee?', message: quoted };
  return {
    to: isReply ? [scene.person] : addressed(query.get('_to')),
    cc: query.has('_all') ? scene.others : [],
    subject: isReply ? 'Re: Coffee?' : '',
    message: isReply ? '> How have you been?\n' : '',
  };
}

const addressed = (list) => (list ? list.split(',').map((email) => ({ name: email, email })) : []);

function fill({ to, cc = [], subject, message }) {
  const field = scene.skin === 'larry' ? plainField : chipField;
  const people = { to, cc, bcc: [] };
  for (const [kind, chosen] of Object.entries(people)) field(form.elements[`_${kind}`], chosen);
  for (const identity of scene.identities) form.elements._from.add(new Option(identity));
  form.elements._subject.value = subject;
  form.elements._message.value = message;
}

// TinyMCE: a frame of the same origin, the textarea out of sight.
function openEditor() {
  const frame = Object.assign(document.createElement('iframe'), { id: 'composebody_ifr' });
  form.elements._message.after(frame);
  form.elements._message.hidden = true;
  form.elements._is_html.value = '1';
  frame.contentDocument.body.id = 'tinymce';
  frame.contentDocument.body.contentEditable = 'true';
}

const contents = () =>
  ['_to', '_cc', '_bcc', '_subject', '_message'].map((name) => form.elements[name].value).join('\n');

function listen() {
  document.querySelector('a.save.draft').addEventListener('click', () => post('1'));
  document.querySelector('a.extwin').addEventListener('click', openWindow);
  document.querySelector('a.mail, a.button-mail').addEventListener('click', leave);
  let saving = 0;
  form.addEventListener('input', () => {
    clearTimeout(saving);
    if (scene.autosaveAfter) saving = setTimeout(() => post('1'), scene.autosaveAfter);
  });
}

function command(name) {
  if (name === 'send') checkAndSend();
  return false;
}

function checkAndSend() {
  if (form.dataset.sent) return saveCopyOnly();
  const recipients = ['_to', '_cc', '_bcc'].map((name) => form.elements[name].value).join('');
  if (!/\S@\S/.test(recipients)) return openDialog('Alert', words.noRecipient, 'alert', { OK: () => {} });
  if (!form.elements._subject.value) return askSubject();
  post('');
}

function askSubject() {
  const dialog = openDialog('No subject', words.noSubject, 'warning', {
    'Send message': () => {
      form.elements._subject.value = '(no subject)';
      post('');
    },
    Cancel: () => {},
  });
  dialog.querySelector('.mainaction').classList.add('send');
}

function saveCopyOnly() {
  openDialog('Alert', words.isSent, 'confirm', { Save: () => post('', '&_saveonly=1'), Cancel: () => {} });
}

function post(draft, more = '') {
  const unlock = `loading${Date.now()}`;
  form.elements._draft.value = draft;
  form.target = 'savetarget';
  form.action = `/?_task=mail&_unlock=${unlock}&_framed=1${more}`;
  const hide = displayMessage(draft ? words.saving : words.sending, 'loading', 0);
  const frame = Object.assign(document.createElement('iframe'), { name: 'savetarget' });
  window.rcmail.unlock = () => {
    hide();
    setTimeout(() => frame.remove());
  };
  document.body.append(frame);
  if (scene.requestSubmit) form.requestSubmit();
  else form.submit();
}

function leave(event) {
  if (contents() === saved) return;
  event.preventDefault();
  openDialog('Alert', words.unsaved, 'confirm', {
    Discard: () => location.assign('?_task=mail'),
    Cancel: () => {},
  });
}

// The page from which the window was opened goes back to its list.
function leaveOpener() {
  const { opener } = window;
  setTimeout(() => opener.location.assign('/?_task=mail'), 100);
}

function openWindow() {
  const to = [...document.querySelectorAll('#compose_to .recipient')].map((one) => ({
    name: one.querySelector('.name').textContent.replace(/^"|"$/g, ''),
    email: one.querySelector('.email').textContent.replace(/[\s<>,]/g, ''),
  }));
  window.poppedOut = { to, subject: form.elements._subject.value, message: form.elements._message.value };
  window.open('/?_task=mail&_action=compose&_extwin=1', '_blank', 'width=800,height=600');
}
