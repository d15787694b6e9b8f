import type { Channel } from '../../lib/channels';
import { addDays, type Day, weekOf } from '../../lib/habit/calendar';
import type { Contact, Outreach } from '../../lib/ledger/rows';
import { outcomesOf } from './outcomes';
import type { Plan } from './plan';
import type { Random } from './random';
import { momentOf, written } from './written';

/** The outreaches of a life, oldest first. */
export function outreachesOf(plan: Plan, contacts: readonly Contact[], random: Random): Outreach[] {
  const all: Outreach[] = [];
  const reached: Contact[] = [];
  for (const day of daysOfOutreach(plan, random)) {
    const fresh = contacts[reached.length];
    const isNew = fresh && (fresh.addedOn ?? '') <= day && random.chance(0.6);
    if (isNew) reached.push(fresh);
    const contact = isNew ? fresh : random.pick(reached);
    if (contact) all.push(outreachTo(contact, day, all.length, plan, random));
  }
  return all;
}

/** The days of all outreaches: full weeks and thin ones, and none in time off. */
function daysOfOutreach(plan: Plan, random: Random): Day[] {
  const days: Day[] = [];
  const off = plan.weeksOff.map((day) => weekOf(day, 1).start);
  for (let { start } = weekOf(plan.committedOn, 1); start <= plan.today; start = addDays(start, 7)) {
    const isThin = random.chance(0.25);
    const count = Math.max(0, plan.perWeek - (isThin ? random.between(1, 2) : -random.between(0, 1)));
    if (!off.includes(start)) days.push(...daysIn(start, count, plan, random));
  }
  return days;
}

function daysIn(start: Day, count: number, { today, committedOn }: Plan, random: Random): Day[] {
  return Array.from({ length: count }, () => addDays(start, random.between(0, 6)))
    .filter((day) => committedOn <= day && day <= today)
    .sort();
}

const byHand: readonly Channel[] = ['call', 'in-person', 'in-person', 'letter', 'other'];

function outreachTo(contact: Contact, day: Day, index: number, plan: Plan, random: Random): Outreach {
  const at = momentOf(day, 8 + 10 * random.next());
  const outcomes = outcomesOf(day, plan.today, index, random);
  const moment = outcomes.some(({ outcome }) => outcome === 'talked') && random.pick(moments);
  return {
    ...written('outreach', index, day),
    ...{ contact: contact.id, day, channel: channelOf(contact, random), at },
    ...{ log: `log-${index}`, loggedAt: at + 60_000 },
    ...(outcomes.length > 0 && { outcomes }),
    ...(moment && random.chance(0.6) && { moment }),
  };
}

/** The site by which the contact is known, most of the time. */
function channelOf({ keys }: Contact, random: Random): Channel {
  const key = random.chance(0.85) ? random.pick(keys) : undefined;
  if (key?.startsWith('email:')) return random.pick(['gmail', 'gmail', 'outlook', 'proton']) ?? 'gmail';
  if (key) return key.startsWith('facebook:') ? 'facebook' : 'linkedin';
  return random.pick(byHand) ?? 'call';
}

const moments = [
  'She laughed at my question and then answered it for an hour.',
  'He told me how he changed trades at forty. I walked home wide awake.',
  'Coffee turned into lunch. We will do this again.',
  'She said: call me whenever you are stuck.',
];
