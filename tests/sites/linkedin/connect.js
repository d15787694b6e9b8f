import { element, safe } from '../markup.js';
import { words } from './invite-words.js';

/** Who was invited, by slug. */
const invited = new Set();

const paths = { profile: '/preload/custom-invite/', search: '/preload/search-custom-invite/' };

const link = (person, place, href, label, text) =>
  `<a href="${href}" aria-label="${safe(label)}" data-connect="${person.slug}" data-place="${place}">
    <span><span class="_7be1e2">${text}</span></span></a>`;

/** Someone's *Connect*, or *Pending* once they are invited; in the newer rendering both are links. */
export function connectLink(person, place = 'profile') {
  return invited.has(person.slug)
    ? link(person, place, `/in/${person.slug}/`, words.withdraw(person.name), words.pending)
    : link(
        person,
        place,
        `${paths[place]}?vanityName=${person.slug}`,
        words.invite(person.name),
        words.connect,
      );
}

/** What stands where the menu *More* holds *Connect*; *Pending* stands in the open. */
export const moreButton = (person) =>
  invited.has(person.slug)
    ? connectLink(person)
    : `<button aria-label="${words.more}" aria-expanded="false" data-connect="${person.slug}" data-more><span>${words.more}</span></button>`;

/** Notes that somebody was invited, or is not any more, and puts another link in the place of each of theirs. */
export function markInvited(person, isNow) {
  if (isNow) invited.add(person.slug);
  else invited.delete(person.slug);
  for (const old of document.querySelectorAll(`[data-connect="${person.slug}"]`))
    old.replaceWith(element(connectLink(person, old.dataset.place)));
}
