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
  const parts = partsOf(letter);
  const title = titles[letter.kind];
  const header =
    element(`<div class="dialog-header plr-24 flex-space-between dialog-header-line-height"><div class="flex-third ml-negative-8"></div>
    <div id="dialog-title" class="flex-third-middle flex justify-center items-center b" data-testid="dialog:${title}"><div class="text-ellipsis">${words[title]}</div></div>
    <div class="flex-third mr-negative-8 flex justify-end"></div></div>`);
  const container = element('<div class="dialog-container scroll hide-outline"></div>');
  container.append(parts.root);
  const layer = openDialog('editor', header, container);
  header.firstElementChild.append(button('close_alt', minimize));
  drawSendButton();
  parts.onSendAt(drawSendButton);
  parts.text.focus();
  const keys = new AbortController();
  addEventListener('keydown', onKey, { signal: keys.signal });

  // Send later is the same button under another name.
  function drawSendButton() {
    header.lastElementChild.replaceChildren(button(letter.sendAt ? 'sendLater_action' : 'send_action', send));
  }
  function onKey(event) {
    const isMeta = event.ctrlKey || event.metaKey;
    const isTop = layer === document.querySelector('#modal').lastElementChild;
    const act = isMeta ? { Enter: send, S: send, s: save }[event.key] : event.key === 'Escape' && minimize;
    if (!act || !isTop) return;
    event.preventDefault();
    act();
  }
  function close() {
    keys.abort();
    return closeDialog(layer);
  }
  async function minimize() {
    Object.assign(letter, parts.read());
    close();
    await wait(animationTime);
    minimized(
      () => openEditor(letter),
      () => {},
    );
  }
  const save = () => progress('save_msg', wait(scene.serverTime));

  async function send() {
    Object.assign(letter, parts.read());
    if (parts.leftover()) return message('invalidRecipients_msg');
    if (letter.to.length + letter.cc.length + letter.bcc.length === 0) return message('noRecipients_msg');
    if (!letter.subject && !(await confirmed('noSubject_msg'))) return;
    const answer = answers.shift() ?? 'sent';
    await progress('sendingUnencrypted_msg', wait(scene.serverTime));
    if (problems[answer]) return message(problems[answer]);
    close();
    if (letter.sendAt) snackbar('emailScheduled_msg');
    else snackbar('emailSent_msg', scene.undo && callBack);
  }
  async function callBack() {
    await wait(scene.serverTime);
    openEditor(letter);
  }
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
  const text = element(
    '<div class="selectable flex-grow" role="textbox" aria-multiline="true" data-testid="text_editor" tabindex="0" contenteditable="true"><div><br></div></div>',
  );
  text.innerText = letter.text;
  const toolbar = element('<div class="row flex-end mb-4 mt-8 ml-between-4 items-center"></div>');
  let drawSend = () => {};
  const toggle = button(
    'sendLater_action',
    () => {
      letter.sendAt = !letter.sendAt;
      drawSend();
    },
    'toggle-button',
  );
  toolbar.append(toggle);
  root.append(to.box, unfoldButton(details), details, senderField(), subject, toolbar, text);
  return {
    root,
    text,
    read: () => ({ subject: subject.querySelector('input').value, text: text.innerText }),
    leftover: () => to.leftover() + cc.leftover() + bcc.leftover(),
    onSendAt: (draw) => (drawSend = draw),
  };
}
