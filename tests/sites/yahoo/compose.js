import { cut, found, onClick } from './dom.js';
import { recipientField } from './fields.js';
import { notify } from './notices.js';
import { isNew, scene } from './scene.js';
import { offerSchedule, sendOn } from './sending.js';
import { words } from './words.js';

/**
 * Builds a compose with what `letter` holds. `place` puts it into the page and gives back how it leaves; a compose
 * that comes back is placed in the same way.
 */
export function compose(letter, place) {
  const root = cut(isNew ? 'composeNew' : 'composeClassic', scene.me);
  const draft = { root, isReply: Boolean(letter.isReply), send: found(root, 'compose-send-button') };
  const onChange = () => update(draft);
  const kinds = ['to', 'cc', 'bcc'];
  draft.fields = Object.fromEntries(
    kinds.map((kind) => [kind, recipientField(kind, letter[kind], () => draft.leave && onChange())]),
  );
  const roots = kinds.map((kind) => draft.fields[kind].root);
  if (isNew) root.querySelector('[data-replica=fields]').replaceWith(...roots);
  else root.querySelector('.compose-header').append(...roots);
  draft.subject = root.querySelector(`input[aria-label="${words.subject}"]`);
  draft.body = found(root, 'rte');
  draft.subject.value = letter.subject ?? '';
  draft.body.textContent = letter.body ?? '';
  draft.leave = place(root);
  draft.reopen = (again) => compose(again, place);
  listen(draft);
  update(draft);
  (letter.to?.length ? draft.body : draft.fields.to.input).focus();
  return draft;
}

// The new interface has its Send disabled while nobody is there to send to.
function update({ send, fields }) {
  if (!isNew) return;
  const hasNobody = Object.values(fields).every((field) => field.everybody().length === 0);
  if (hasNobody) send.setAttribute('aria-disabled', 'true');
  else send.removeAttribute('aria-disabled');
}

function listen(draft) {
  const { root, send } = draft;
  send.addEventListener('click', () => send.ariaDisabled !== 'true' && sendOn(draft));
  onClick(root, 'compose-send-options', () => offerSchedule(draft));
  onClick(root, 'icon-btn-trash', () => {
    draft.leave();
    notify('Draft deleted.');
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    if (send.ariaDisabled !== 'true') sendOn(draft);
  });
  root.addEventListener('input', () => {
    clearTimeout(draft.saving);
    draft.saving = setTimeout(() => {
      found(root, 'compose-draft-status').textContent = 'Saved';
    }, 700);
  });
}
