import { ask } from './dialogs.js';
import { cut, cutAll } from './dom.js';
import { letterOf } from './letter.js';
import { randomPart, scene } from './scene.js';
import { offerSchedule } from './schedule.js';
import { send } from './sending.js';
import { well } from './wells.js';
import { words } from './words.js';

let opened = 0;

/** Builds a compose pane and gives it to `place`, which puts it into the page and gives back what follows it. */
export function compose(letter, place) {
  const id = randomPart();
  opened += 1;
  const root = cut('pane', { id, n: opened, button: `r${(opened + 0x39).toString(36)}` });
  const wells = Object.fromEntries(['TO', 'CC', 'BCC'].map((kind) => [kind, well(id, kind, letter[kind])]));
  root.querySelector('.wells').replaceWith(...Object.values(wells).map((one) => one.root));
  const pane = {
    root,
    wells,
    subject: root.querySelector('[id$=_SUBJECT]'),
    body: root.querySelector('[id^=editorParent_] [contenteditable]'),
    alert: root.querySelector('[role=alert]'),
    sendButton: root.querySelector('[id$=__primaryActionButton]'),
    isReply: Boolean(letter.isReply),
    isSending: false,
  };
  fill(pane, letter);
  const after = place(pane);
  pane.leave = () => leave(pane, after);
  pane.reopen = (again) => compose(again, place);
  listen(pane);
  return pane;
}

function fill({ subject, body, isReply }, letter) {
  subject.value = letter.subject ?? '';
  if (letter.body) body.firstElementChild.textContent = letter.body;
  if (isReply) body.append(...cutAll('quote', { person: scene.person.name, me: scene.me.email }));
}

// Outlook keeps some of the panes that are done with, out of sight.
function leave({ root }, after) {
  if (scene.leaves === 'hidden') root.hidden = true;
  else root.remove();
  after();
}

function listen(pane) {
  const { root } = pane;
  pane.sendButton.addEventListener('click', () => send(pane));
  root.querySelector('[id$=__menuButton]').addEventListener('click', () => offerSchedule(pane));
  root.querySelector('#discardCompose').addEventListener('click', () => discard(pane));
  root.querySelector('#popoutCompose').addEventListener('click', () => popOut(pane));
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    send(pane);
  });
  root.addEventListener('input', () => autosave(pane));
  root.addEventListener('peoplechange', () => {
    root.querySelector('.mailTip-202').hidden = !scene.mailTip;
  });
}

function autosave(pane) {
  clearTimeout(pane.saving);
  pane.saving = setTimeout(() => {
    pane.root.querySelector('[role=status]').textContent = 'Draft saved at 10:12';
  }, 700);
}

async function discard(pane) {
  const answer = await ask(words.discardQuestion, ['OK', words.cancel]);
  if (answer === 'OK') pane.leave();
}

function popOut(pane) {
  window.poppedOut = letterOf(pane);
  pane.leave();
  window.open('/mail/compose/AAkALgAAAAAAHYQDEapm', '_blank', 'width=700,height=500');
}
