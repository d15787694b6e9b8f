import { say } from './butter-bar.js';
import { cut, cutAll, onPress, part } from './dom.js';
import { recipientField, writeCollapsed } from './recipients.js';
import { randomId, scene } from './scene.js';
import { askSchedule } from './schedule.js';
import { sendOn } from './sending.js';
import { sendLabel, words } from './words.js';

let opened = 0;

/**
 * Builds the form that every compose has, pop-up, inline or standalone. `place` puts its block into the page
 * and gives back how it leaves it again.
 */
export function compose(letter, place) {
  const fields = Object.fromEntries(
    ['to', 'cc', 'bcc'].map((kind) => [kind, recipientField(kind, letter[kind])]),
  );
  const draft = {
    id: letter.id ?? `#msg-a:r${randomId()}`,
    thread: letter.thread ?? `#thread-a:r${randomId()}`,
    inline: Boolean(letter.inline),
    repliesTo: letter.repliesTo ?? '',
    fields,
    isSending: false,
  };
  draft.block = build(draft);
  draft.line = part(draft.block, 'hl');
  draft.body = part(draft.block, 'Am');
  draft.subject = draft.block.querySelector('input[name=subjectbox]');
  if (letter.body) draft.body.textContent = letter.body;
  if (letter.subject) draft.subject.value = letter.subject;
  draft.place = place(draft);
  draft.reopen = (again) => compose(again, place);
  listen(draft);
  watchFocus(draft);
  return draft;
}

function build(draft) {
  const form = cut(draft.inline ? 'inlineForm' : 'popupForm', {
    hidden: hiddenInputs(draft),
    fields: fieldRoots(draft),
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  const block = cut(draft.inline ? 'inlineBlock' : 'popupBlock', { form });
  const region = block.querySelector('[data-compose-id]');
  if (scene.composeId) region.dataset.composeId = String(++opened);
  else region.removeAttribute('data-compose-id');
  block.querySelector('tbody').append(...bottomRows(draft));
  const send = part(block, 'dC').firstElementChild;
  send.textContent = words.send;
  for (const name of ['data-tooltip', 'aria-label']) send.setAttribute(name, sendLabel);
  return block;
}

const fieldRoots = ({ fields }) => Object.values(fields).map((field) => field.root);

function hiddenInputs({ id, thread, repliesTo }) {
  const subject = repliesTo ? 'Re: Coffee?' : '';
  const values = { composeid: randomId(), draft: id, rt: thread, rm: repliesTo, from: scene.from, subject };
  return cutAll('hidden').map((input) => Object.assign(input, { value: values[input.name] ?? input.value }));
}

function bottomRows(draft) {
  return cutAll('rows', {
    archive: draft.inline && scene.sendAndArchive ? cut('archive') : [],
    foreign: scene.foreignButton ? cut('foreign') : [],
  });
}

function listen(draft) {
  const { block, body } = draft;
  const press = (className, act) => part(block, className) && onPress(part(block, className), act);
  onPress(part(block, 'dC').firstElementChild, () => sendOn(draft));
  press('Uo', () => sendOn(draft, { archive: true }));
  press('hG', () => askSchedule(draft));
  press('oh', () => discard(draft));
  press('ai-reply', () => body.replaceChildren('Thanks a lot, that sounds good.'));
  block.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    sendOn(draft);
  });
  block.addEventListener('input', () => autosave(draft));
}

function autosave(draft) {
  clearTimeout(draft.saving);
  draft.saving = setTimeout(() => draft.place.note?.('Draft saved'), 800);
}

function discard(draft) {
  draft.place.remove();
  say('Draft discarded', { undo: () => draft.reopen({ inline: draft.inline }) });
}

// The fields are one line of names until one of them has the focus.
function watchFocus(draft) {
  const { line, body, fields, inline } = draft;
  const table = part(draft.block, 'fX');
  const show = (whole) => {
    line.hidden = whole;
    table.hidden = !whole;
    if (!whole)
      writeCollapsed(
        line,
        Object.values(fields).flatMap((field) => field.people),
      );
    // An untouched reply has no chips at all, only the line.
    if (inline) part(table, 'aH9').replaceChildren(...(whole ? fieldRoots(draft) : []));
  };
  show(!inline && fields.to.people.length === 0);
  line.addEventListener('click', () => {
    show(true);
    fields.to.box.focus();
  });
  body.addEventListener('focus', () => setTimeout(() => show(false), 200));
}
