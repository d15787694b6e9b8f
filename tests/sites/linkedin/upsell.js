import { element, safe } from '../markup.js';

/** What one gets in place of an InMail without Premium: an offer, and nothing that sends. */
export function openUpsell(person) {
  document.body.append(
    element(`<dialog open data-testid="dialog"><h2>Message ${safe(person.name)} with Premium</h2>
      <a href="/premium/products/?upsellOrderOrigin=premium_inmail_upsell">Try Premium for €0</a>
      <button aria-label="Dismiss">×</button></dialog>`),
  );
}
