import type { Channel } from '../../lib/channels';
import { type Day, localDay } from '../../lib/habit/calendar';
import type { AskedView, OutreachView, SightingView, TroubleView, WeekView } from '../../lib/ledger/view';

/** A click that the ledger has not answered yet; `at` is when it was made. */
export type Answer =
  /** *Log it*, for these of its people. */
  | {
      readonly kind: 'log';
      readonly at: number;
      readonly sighting: SightingView;
      readonly people: readonly AskedView[];
    }
  | { readonly kind: 'refuse'; readonly at: number; readonly sighting: SightingView }
  | {
      readonly kind: 'never';
      readonly at: number;
      readonly sighting: SightingView;
      readonly person: AskedView;
    }
  | HandLogged
  | { readonly kind: 'undo'; readonly at: number; readonly of: string; readonly names: readonly string[] }
  | { readonly kind: 'excuse'; readonly at: number; readonly trouble: TroubleView };

/** A hand log, as its form gives it. */
export interface HandLogged {
  readonly kind: 'hand-log';
  readonly at: number;
  readonly name: string;
  readonly channel: Channel;
  readonly on: Day;
  /** How sites know the person, where a link told. */
  readonly keys: readonly string[];
}

/** The week as it will be once the ledger has the answers, so that a click shows at once. */
export function expectedWeek(view: WeekView, answers: readonly Answer[]): WeekView {
  const expected = answers.reduce(withAnswer, view);
  return { ...expected, count: view.count + people(expected) - people(view) };
}

function withAnswer(view: WeekView, answer: Answer): WeekView {
  switch (answer.kind) {
    case 'refuse':
      return withoutSighting(view, answer.sighting);
    case 'never':
      return withoutPerson(view, answer.sighting, answer.person);
    case 'log':
      return withOutreaches(
        withoutSighting(view, answer.sighting),
        answer.people.map(({ name }) => outreachFrom(answer.sighting, name, answer.at)),
      );
    case 'hand-log':
      return withOutreaches(view, [handOutreach(answer)]);
    case 'undo':
      return { ...view, outreaches: view.outreaches.filter(({ log }) => log !== answer.of) };
    case 'excuse':
      return { ...view, troubles: view.troubles.filter((one) => !isSamePlace(one, answer.trouble)) };
  }
}

function withoutSighting(view: WeekView, { id }: SightingView): WeekView {
  return { ...view, waiting: view.waiting.filter((sighting) => sighting.id !== id) };
}

/** The sighting goes with the last of its people. */
function withoutPerson(view: WeekView, { id }: SightingView, person: AskedView): WeekView {
  const waiting = view.waiting
    .map((one) =>
      one.id === id ? { ...one, people: one.people.filter((other) => other.id !== person.id) } : one,
    )
    .filter((one) => one.people.length > 0);
  return { ...view, waiting };
}

/** Adds those of this week that the view does not show yet: the ledger may be faster than the outbox's answer. */
function withOutreaches(view: WeekView, outreaches: readonly OutreachView[]): WeekView {
  const { start, end } = view.week;
  const fresh = outreaches.filter(
    (one) => start <= one.day && one.day <= end && !view.outreaches.some((other) => isSame(one, other)),
  );
  return { ...view, outreaches: [...fresh, ...view.outreaches] };
}

function outreachFrom({ id, site, at }: SightingView, person: string, loggedAt: number): OutreachView {
  const day = localDay(new Date(at));
  return {
    id: `${id} ${person}`,
    person,
    contact: '',
    channel: site,
    day,
    at,
    log: '',
    loggedAt,
    trusted: false,
  };
}

function handOutreach({ at, name, channel, on }: HandLogged): OutreachView {
  return {
    id: `${at} ${name}`,
    person: name,
    contact: '',
    channel,
    day: on,
    at,
    log: '',
    loggedAt: at,
    trusted: false,
  };
}

function isSame(one: OutreachView, other: OutreachView): boolean {
  return one.person === other.person && one.channel === other.channel && one.day === other.day;
}

function isSamePlace(one: TroubleView, other: TroubleView): boolean {
  return one.site === other.site && one.part === other.part;
}

function people({ outreaches }: WeekView): number {
  return new Set(outreaches.map(({ person }) => person)).size;
}
