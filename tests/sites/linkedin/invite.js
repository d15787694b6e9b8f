import { element, safe, wait } from './dom.js';

const dialog = `<div data-test-modal role="dialog" class="artdeco-modal send-invite" aria-labelledby="send-invite-modal">
  <h2 id="send-invite-modal">Add a note to your invitation?</h2>
  <button aria-label="Dismiss">×</button>
  <div class="send-invite__note" hidden>
    <textarea id="custom-message" name="message" class="connect-button-send-invite__custom-message"></textarea><span>300</span>
  </div>
  <div class="artdeco-modal__actionbar"></div>
</div>`;

const first =
  '<button aria-label="Add a note">Add a note</button><button aria-label="Send without a note">Send without a note</button>';
const second =
  '<button aria-label="Cancel adding a note">Cancel</button><button aria-label="Send invitation" disabled>Send</button>';

/** Opens the invitation's dialog, in the shadow root where there is one. */
export function openInvite(link, person) {
  const modal = element(dialog);
  const actions = modal.querySelector('.artdeco-modal__actionbar');
  const note = modal.querySelector('textarea');
  const ask = (adding) => {
    note.parentElement.hidden = !adding;
    actions.innerHTML = adding ? second : first;
  };
  const sent = async () => {
    await wait(300);
    modal.remove();
    link.setAttribute('aria-label', `Pending, click to withdraw invitation sent to ${person.name}`);
    document.body.append(
      element(`<div role="alert" class="artdeco-toast-item">Invitation sent to ${safe(person.name)}</div>`),
    );
  };
  const does = {
    'Add a note': () => ask(true),
    'Cancel adding a note': () => ask(false),
    Dismiss: () => modal.remove(),
    'Send without a note': sent,
    'Send invitation': sent,
  };
  modal.addEventListener('click', ({ target }) => does[target.closest('button')?.ariaLabel]?.());
  note.addEventListener('input', () => {
    actions.querySelector('[aria-label="Send invitation"]').disabled = note.value === '';
  });
  ask(false);
  (document.querySelector('#interop-outlet')?.shadowRoot ?? document.body).append(modal);
}
