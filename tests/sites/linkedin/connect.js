import { safe } from './dom.js';
import { words } from './invite-words.js';

/** Who was invited, by slug. */
const invited = new Set();

const watchers = new Set();

const paths = { profile: '/preload/custom-invite/', search: '/preload/search-custom-invite/' };

const link = (href, label, text) =>
  `<a href="${href}" aria-label="${safe(label)}" data-connect><span><span class="_7be1e2">${text}</span></span></a>`;

/** Someone's *Connect*, or *Pending* once they are invited; in the newer rendering both are links. */
export function connectLink(person, place = 'profile') {
  return isInvited(person)
    ? link(`/in/${person.slug}/`, words.withdraw(person.name), words.pending)
    : link(`${paths[place]}?vanityName=${person.slug}`, words.invite(person.name), words.connect);
}

/** Whether this person was invited. */
export const isInvited = ({ slug }) => invited.has(slug);

/** Notes that somebody was invited, or is not any more, and draws anew what says so. */
export function markInvited({ slug }, isNow) {
  if (isNow) invited.add(slug);
  else invited.delete(slug);
  for (const draw of watchers) draw();
}

/** Draws now, and again whenever somebody is invited. */
export function drawn(draw) {
  watchers.add(draw);
  draw();
}
