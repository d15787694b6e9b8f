import { addresses } from './addresses.js';
import { cut, found, onClick } from './dom.js';
import { openEditor, sendsByKey } from './editor.js';
import { wait } from './markup.js';
import { ask } from './modal.js';
import { notify, span } from './notifications.js';
import { scene } from './scene.js';
import { offerSchedule, sendOn } from './sending.js';
import { words } from './words.js';

/** What closed composers held. */
export const drafts = [];

let opened = 0;

/** Opens a composer with what `letter` holds. */
export function compose(letter = {}) {
  opened += 1;
  const root = cut('composer', { n: opened, me: scene.me.email });
  const people = addresses(opened, letter.people);
  found(root, 'composer:subject').value = letter.subject ?? '';
  root.querySelector('[data-replica=addresses]').replaceWith(people.root);
  const composer = { root, people, reopen: compose, leave: () => root.remove() };
  composer.letter = () => ({
    people: structuredClone(people.held),
    subject: found(root, 'composer:subject').value,
    text: composer.editor.text(),
  });
  document.body.append(root);
  const focus = () => focusOn(root);
  composer.editor = openEditor(root.querySelector('iframe'), {
    text: letter.text,
    onFocus: () => {
      people.summarise();
      focus();
    },
    onInput: () => autosave(composer),
  });
  listen(composer, focus);
  focus();
  if (people.held.to.length === 0) people.edit();
  else composer.editor.focus();
  return composer;
}

function focusOn(root) {
  for (const one of document.querySelectorAll('.composer'))
    one.classList.toggle('composer--is-blur', one !== root);
}

function listen(composer, focus) {
  const { root, people } = composer;
  root.addEventListener('focusin', focus);
  root.addEventListener('click', () => root.classList.remove('composer--is-minimized'));
  root.addEventListener('keydown', (event) => {
    if (!sendsByKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    sendOn(composer);
  });
  root.addEventListener('input', () => autosave(composer));
  found(root, 'composer:subject').addEventListener('focus', people.summarise);
  found(root, 'composer:footer').addEventListener('click', people.summarise);
  onClick(root, 'composer:send-button', () => sendOn(composer));
  onClick(root, 'composer:scheduled-send:open-dropdown', () => offerSchedule(composer));
  onClick(root, 'composer:minimize-button', (event) => {
    event.stopPropagation();
    root.classList.toggle('composer--is-minimized');
  });
  onClick(root, 'composer:maximize-button', () => root.classList.toggle('composer--is-maximized'));
  onClick(root, 'composer:close-button', () => close(composer));
  onClick(root, 'composer:delete-draft-button', () => remove(composer));
}

function autosave({ root }) {
  clearTimeout(root.saving);
  root.saving = setTimeout(() => {
    found(root, 'composer:footer').lastElementChild.textContent = 'Saved at 10:12';
  }, 800);
}

async function close({ root, letter, leave }) {
  const draft = letter();
  clearTimeout(root.saving);
  leave();
  const notice = notify(words.saving, { seconds: 0, hasClose: false });
  await wait(scene.serverTime);
  drafts.push(draft);
  const discard = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'inline-link-button link align-baseline',
    textContent: words.discard,
    onclick: notice.hide,
  });
  notice.say(span(words.saved), discard);
  await wait(3000);
  notice.hide();
}

async function remove(composer) {
  const answer = await ask(
    composer.root,
    'Are you sure you want to permanently delete this draft?',
    'Delete',
  );
  if (!answer) return;
  composer.leave();
  notify('Draft discarded');
}
