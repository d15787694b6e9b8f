import { addDays, type Day, daysBetween } from './calendar';
import { type Candidate, longAgo, patience, pause } from './who-next';

/**
 * A place in one of the orders in which people are suggested, that of each kind: texts and numbers that compare as an
 * index compares them.
 */
export type Turn = readonly (string | number)[];

/** From where to where in one of the orders people may be suggested today; both ends within. */
export interface Turns {
  readonly from: Turn;
  /** An empty list comes after every text and number. */
  readonly to: readonly (string | number | readonly [])[];
  /** So many of the first are enough, however many there are. */
  readonly enough: number;
}

type Facts = Omit<Candidate, 'keys' | 'outreaches' | 'restUntil'>;

/**
 * The places of one contact: none while nobody should write to them. What of the rules depends on today is in
 * `turnsOn`, but for a rest.
 */
export function turnsOf(facts: Facts): Turn[] {
  const { mark, archived, unanswered, stretch, last, addedOn = '', name, id } = facts;
  if (mark || archived || unanswered >= patience) return [];
  const place = placeOf(facts);
  const [kind] = place;
  const isStretch = stretch && kind !== 'referral' && kind !== 'cadence';
  const places = isStretch ? [place, ['stretch', last]] : [place];
  return places.map((one) => [...one, addedOn, name, id]);
}

function placeOf({ last, referredBy, cadence, groups, addedOn }: Facts): Turn {
  if (last === '' && referredBy) return ['referral', addedOn ? -daysBetween('1970-01-01', addedOn) : 0];
  if (last === '') return ['never-reached', groups.length > 0 ? 0 : 1];
  if (cadence) return ['cadence', addDays(last, cadence)];
  return [groups.includes('out-of-touch') ? 'out-of-touch' : 'long-ago', last];
}

/** One more than are shown: the first may be the one who takes courage. */
const few = 6;

/** Whoever is the most overdue is not the first whose cadence was over. */
const many = 100;

/** Whose turn it is on a day. */
export function turnsOn(today: Day): Turns[] {
  const calm = addDays(today, -pause);
  return [
    upTo('referral'),
    { ...upTo('cadence', today), enough: many },
    upTo('stretch', calm),
    upTo('never-reached'),
    upTo('out-of-touch', calm),
    upTo('long-ago', addDays(today, -longAgo)),
  ];
}

function upTo(...end: string[]): Turns {
  return { from: end.slice(0, 1), to: [...end, []], enough: few };
}
