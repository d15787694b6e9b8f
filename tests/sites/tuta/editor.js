import { element, wait } from '../markup.js';
import { recipientsField, senderField, textField, unfoldButton } from './bubbles.js';
import { animationTime, button, closeDialog, confirmed, message, openDialog, progress } from './dialogs.js';
import { minimized, snackbar } from './overlays.js';
import { scene, words } from './scene.js';

const answers = [...scene.answers];
const problems = { unknown: 'tutanotaAddressDoesNotExist_msg', locked: 'operationStillActive_msg' };
const titles = { new: 'newMail_action', reply: 'reply_action' };

/** Opens the mail editor with a letter in it. */
export function openEditor(letter) {
  const keys = new AbortController();
  const editor = { letter, keys, header: headerOf(letter), parts: partsOf(letter) };
  const container = element('<div class="dialog-container scroll hide-outline"></div>');
  container.append(editor.parts.root);
  editor.layer = openDialog('editor', editor.header, container);
  editor.header.firstElementChild.append(button('close_alt', () => minimize(editor)));
  editor.parts.toolbar.append(sendLaterToggle(editor));
  drawSendButton(editor);
  editor.parts.text.focus();
  addEventListener('keydown', (event) => onKey(editor, event), { signal: keys.signal });
}

function headerOf({ kind }) {
  const title = titles[kind];
  return element(`<div class="dialog-header plr-24 flex-space-between dialog-header-line-height"><div class="flex-third ml-negative-8"></div>
    <div id="dialog-title" class="flex-third-middle flex justify-center items-center b" data-testid="dialog:${title}"><div class="text-ellipsis">${words[title]}</div></div>
    <div class="flex-third mr-negative-8 flex justify-end"></div></div>`);
}

function partsOf(letter) {
  const root = element(
    '<div id="mail-editor" class="full-height text touch-callout flex flex-column"></div>',
  );
  const [to, cc, bcc] = ['to', 'cc', 'bcc'].map((name) => recipientsField(`${name}_label`, letter[name]));
  const details = element('<div class="details"></div>');
  details.append(cc.box, bcc.box);
  if (letter.cc.length + letter.bcc.length === 0) details.style.display = 'none';
  const subject = textField('subject_label');
  subject.querySelector('input').value = letter.subject;
  const toolbar = element('<div class="row flex-end mb-4 mt-8 ml-between-4 items-center"></div>');
  const text = element(
    '<div class="selectable flex-grow" role="textbox" aria-multiline="true" data-testid="text_editor" tabindex="0" contenteditable="true"></div>',
  );
  text.innerText = letter.text;
  root.append(to.box, unfoldButton(details), details, senderField(), subject, toolbar, text);
  return {
    root,
    text,
    toolbar,
    read: () => ({ subject: subject.querySelector('input').value, text: text.innerText }),
    leftover: () => to.leftover() + cc.leftover() + bcc.leftover(),
  };
}

// Send later is the same button under another name; the switch for it carries that name all the time.
function drawSendButton(editor) {
  const key = editor.letter.sendAt ? 'sendLater_action' : 'send_action';
  editor.header.lastElementChild.replaceChildren(button(key, () => send(editor)));
}

function sendLaterToggle(editor) {
  const toggle = () => {
    editor.letter.sendAt = !editor.letter.sendAt;
    drawSendButton(editor);
  };
  return button('sendLater_action', toggle, 'toggle-button');
}

function onKey(editor, event) {
  if (editor.layer !== document.querySelector('#modal').lastElementChild) return;
  const withMeta = { Enter: send, S: send, s: save };
  const act = event.ctrlKey || event.metaKey ? withMeta[event.key] : { Escape: minimize }[event.key];
  if (!act) return;
  event.preventDefault();
  act(editor);
}

const save = () => progress('save_msg', wait(scene.serverTime));

function close({ keys, layer }) {
  keys.abort();
  return closeDialog(layer);
}

async function minimize(editor) {
  const { letter, parts } = editor;
  Object.assign(letter, parts.read());
  close(editor);
  await wait(animationTime);
  minimized(() => openEditor(letter));
}

async function send(editor) {
  const { letter, parts } = editor;
  Object.assign(letter, parts.read());
  if (parts.leftover()) return message('invalidRecipients_msg');
  if (letter.to.length + letter.cc.length + letter.bcc.length === 0) return message('noRecipients_msg');
  if (!letter.subject && !(await confirmed('noSubject_msg'))) return;
  const answer = answers.shift() ?? 'sent';
  await progress('sendingUnencrypted_msg', wait(scene.serverTime));
  if (problems[answer]) return message(problems[answer]);
  close(editor);
  if (letter.sendAt) snackbar('emailScheduled_msg');
  else snackbar('emailSent_msg', scene.undo && (() => callBack(letter)));
}

async function callBack(letter) {
  await wait(scene.serverTime);
  openEditor(letter);
}
