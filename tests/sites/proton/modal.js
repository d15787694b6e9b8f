import { cut, found } from './dom.js';

/** Asks inside the composer; gives back whether the answer was yes. */
export function ask(root, text, ok, { testId, canCancel = true } = {}) {
  const modal = cut('modal', { text, ok });
  if (testId) modal.dataset.testid = testId;
  if (!canCancel) found(modal, 'modal-footer:cancel-button').remove();
  root.querySelector('.composer-container').prepend(modal);
  found(modal, 'modal-footer:set-button').focus();
  return new Promise((answer) => {
    modal.addEventListener('submit', (event) => {
      event.preventDefault();
      modal.remove();
      answer(canCancel);
    });
    modal.addEventListener('reset', () => {
      modal.remove();
      answer(false);
    });
  });
}
