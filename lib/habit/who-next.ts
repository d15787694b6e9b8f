import { addDays, type Day, daysBetween } from './calendar';

/** A contact who may be suggested. */
export interface Candidate {
  readonly id: string;
  /** The shown name. */
  readonly name: string;
  readonly keys: readonly string[];
  /** The day of the newest outreach to them; empty before the first. */
  readonly last: Day | '';
  readonly outreaches: number;
  /** Outreaches without an answer since the newest answer. */
  readonly unanswered: number;
  readonly groups: readonly string[];
  readonly addedOn?: Day;
  /** In days. */
  readonly cadence?: number;
  readonly mark?: 'boss' | 'hires';
  readonly stretch?: true;
  readonly archived?: true;
  readonly restUntil?: Day;
  /** The name of the contact who pointed to them. */
  readonly referredBy?: string;
}

/** Why somebody is suggested. */
export type Reason =
  | { readonly kind: 'referral'; readonly by: string }
  /** Their cadence, in days, is over since `last`. */
  | { readonly kind: 'cadence'; readonly cadence: number; readonly last: Day }
  | { readonly kind: 'never-reached'; readonly groups: readonly string[] }
  | { readonly kind: 'out-of-touch'; readonly last: Day }
  /** Less comfortable, and often worth more for it. */
  | { readonly kind: 'stretch'; readonly last: Day | '' };

export interface Suggestion {
  readonly candidate: Candidate;
  readonly reason: Reason;
}

/** Nobody is suggested within so many days of the last outreach, unless their cadence says so. */
export const pause = 14;

/** After so many outreaches without an answer: let it rest, or ask for a referral. */
export const patience = 2;

/** Without a cadence, somebody not written to for so many days is long out of touch. */
export const longAgo = 180;

const most = 5;

/** At first so many of one kind, so that there is a choice; then whoever comes next. */
const mostOfAKind = 2;

type Kind = Reason['kind'];

type Order = (one: Candidate, other: Candidate) => number;

/** Today, and the days that lie as far back as the rules ask. */
interface Clock {
  readonly today: Day;
  readonly calm: Day;
  readonly longAgo: Day;
}

/** The order of the suggestions: the strongest reason first. */
const strongestFirst: readonly Kind[] = ['referral', 'cadence', 'stretch', 'never-reached', 'out-of-touch'];

/**
 * Whom to write to next: at most five, the strongest reasons first, and a little of each kind where there is
 * a choice. The same people give the same suggestions, in whatever order they come.
 */
export function whoNext(candidates: readonly Candidate[], today: Day): Suggestion[] {
  const clock = { today, calm: addDays(today, -pause), longAgo: addDays(today, -longAgo) };
  const open = candidates.filter((candidate) => isOpenTo(candidate, today));
  const taken = new Set<Candidate>();
  const kinds = strongestFirst.map((kind) => {
    const order = orderOf(kind, today);
    const fitting = open
      .filter((candidate) => !taken.has(candidate))
      .flatMap((candidate) => suggestionFor(kind, candidate, clock))
      .toSorted((one, other) => order(one.candidate, other.candidate));
    // One takes courage enough: the others have the reason that they would have without it.
    const offered = kind === 'stretch' ? fitting.slice(0, 1) : fitting;
    for (const { candidate } of offered) taken.add(candidate);
    return offered;
  });
  const choice = kinds.flatMap((offered) => offered.slice(0, mostOfAKind));
  const rest = kinds.flatMap((offered) => offered.slice(mostOfAKind));
  const chosen = [...choice, ...rest].slice(0, most);
  return strongestFirst.flatMap((kind) => chosen.filter(({ reason }) => reason.kind === kind));
}

/** Whether anybody should write to them at all now. */
export function isOpenTo(
  {
    mark,
    archived,
    restUntil,
    unanswered,
  }: Pick<Candidate, 'mark' | 'archived' | 'restUntil' | 'unanswered'>,
  today: Day,
): boolean {
  return !mark && !archived && unanswered < patience && (restUntil ?? '') <= today;
}

function suggestionFor(kind: Kind, candidate: Candidate, clock: Clock): Suggestion[] {
  const isTime = kind === 'cadence' || isCalm(candidate, clock);
  const reason = isTime ? reasons[kind](candidate, clock) : undefined;
  return reason ? [{ candidate, reason }] : [];
}

/** The last outreach is long enough ago, and they have no cadence that asks for more patience. */
function isCalm({ last, cadence }: Candidate, { calm }: Clock): boolean {
  return last === '' || (!cadence && last <= calm);
}

const reasons: { readonly [kind in Kind]: (candidate: Candidate, clock: Clock) => Reason | undefined } = {
  referral: ({ last, referredBy }) =>
    last === '' && referredBy ? { kind: 'referral', by: referredBy } : undefined,
  cadence: ({ last, cadence }, { today }) =>
    last !== '' && cadence && daysBetween(last, today) >= cadence
      ? { kind: 'cadence', cadence, last }
      : undefined,
  stretch: ({ last, stretch }) => (stretch ? { kind: 'stretch', last } : undefined),
  'never-reached': ({ last, groups }) => (last === '' ? { kind: 'never-reached', groups } : undefined),
  'out-of-touch': ({ last, groups }, clock) =>
    last !== '' && (groups.includes('out-of-touch') || last <= clock.longAgo)
      ? { kind: 'out-of-touch', last }
      : undefined,
};

/** Who of one kind comes first: a fresh referral, the most overdue, whoever has waited longest. */
function orderOf(kind: Kind, today: Day): Order {
  const orders: { readonly [kind in Kind]: Order } = {
    referral: (one, other) => byText(other.addedOn, one.addedOn),
    cadence: (one, other) => overdue(other, today) - overdue(one, today),
    stretch: (one, other) => byText(one.last, other.last),
    'never-reached': (one, other) => Number(isGrouped(other)) - Number(isGrouped(one)),
    'out-of-touch': (one, other) => byText(one.last, other.last),
  };
  return (one, other) =>
    orders[kind](one, other) ||
    byText(one.addedOn, other.addedOn) ||
    byText(one.name, other.name) ||
    byText(one.id, other.id);
}

/** How many times over somebody's cadence has passed. */
function overdue({ last, cadence = 1 }: Candidate, today: Day): number {
  return daysBetween(last, today) / cadence;
}

function isGrouped({ groups }: Candidate): boolean {
  return groups.length > 0;
}

function byText(one = '', other = ''): number {
  return one < other ? -1 : Number(one > other);
}
