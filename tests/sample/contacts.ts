import { addDays, daysBetween } from '../../lib/habit/calendar';
import type { Contact } from '../../lib/ledger/rows';
import { builtInGroups } from '../../lib/people/groups';
import { nameOf, slugOf } from './names';
import type { Plan } from './plan';
import type { Random } from './random';
import { written } from './written';

/** So many of the list were on it when it began. */
const atFirst = 0.4;

/** The people of a life in the order in which they came. */
export function contactsOf(plan: Plan, random: Random): Contact[] {
  const days = daysBetween(plan.committedOn, plan.today);
  return Array.from({ length: plan.people }, (_, index) => {
    const late = Math.max(0, index / plan.people - atFirst) / (1 - atFirst);
    const addedOn = addDays(plan.committedOn, Math.floor(late * days));
    const name = nameOf(index);
    return {
      ...written('contact', index, addedOn),
      ...{ name, keys: keysOf(slugOf(name), random), addedBy: 'sample', addedOn },
      ...detailsOf(random),
    };
  });
}

function keysOf(slug: string, random: Random): string[] {
  const all = [`linkedin:in/${slug}`, `email:${slug.replace('-', '.')}@example.test`, `facebook:${slug}`];
  return all.filter((_, index) => random.chance([0.7, 0.4, 0.2][index] ?? 0));
}

const ownGroups = ['Book club', 'Conference 2026', 'Neighbours'];

const notes = [
  'Knows everybody in the print trade. Loves long walks and short mails.',
  'Two children, a dog, and a new job since spring.',
  'Ask how the move to Lisbon went.',
];

const meetings = ['At a meetup on open data', 'We shared a desk for two years', 'Through the choir'];

/** What the person has written down about somebody: about most, nothing. */
function detailsOf(random: Random): Partial<Contact> {
  const group = random.pick(random.chance(0.8) ? builtInGroups : ownGroups);
  const note = random.pick(notes);
  const met = random.pick(meetings);
  return {
    ...(group && random.chance(0.6) && { groups: [group] }),
    ...(note && random.chance(0.3) && { notes: note }),
    ...(met && random.chance(0.3) && { met }),
    ...(random.chance(0.06) && { cadence: random.pick([30, 60, 90]) ?? 90 }),
    ...(random.chance(0.04) && { mark: random.chance(0.5) ? ('boss' as const) : ('hires' as const) }),
    ...(random.chance(0.05) && { stretch: true as const }),
    ...(random.chance(0.03) && { archived: true as const }),
  };
}
