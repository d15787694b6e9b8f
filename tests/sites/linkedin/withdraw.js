import { element, safe } from '../markup.js';
import { markInvited } from './connect.js';
import { toast } from './invite.js';

/** *Pending* pressed: asks, and takes the invitation back. */
export function askToWithdraw(person) {
  const dialog = element(`<dialog open data-testid="dialog"><h2>Withdraw invitation</h2>
    <p>If you withdraw now, you won’t be able to resend to this person for up to 3 weeks.</p>
    <button aria-label="Cancel">Cancel</button>
    <button aria-label="Withdraw invitation sent to ${safe(person.name)}">Withdraw</button></dialog>`);
  const [cancel, withdraw] = dialog.querySelectorAll('button');
  cancel.addEventListener('click', () => dialog.remove());
  withdraw.addEventListener('click', () => {
    dialog.remove();
    markInvited(person, false);
    toast('Invitation withdrawn');
  });
  document.body.append(dialog);
}
