import type { HandChannel } from '../lib/channels';
import { type Day, localDay } from '../lib/habit/calendar';
import type { OutreachView, SightingView, WeekView } from '../lib/ledger/view';

/** A click that the ledger has not answered yet; `at` is when it was made. */
export type Answer =
  | { readonly kind: 'log' | 'refuse'; readonly at: number; readonly sighting: SightingView }
  | {
      readonly kind: 'hand-log';
      readonly at: number;
      readonly name: string;
      readonly channel: HandChannel;
      readonly on: Day;
    }
  | { readonly kind: 'undo'; readonly at: number; readonly of: string; readonly names: readonly string[] };

/** The week as it will be once the ledger has the answers, so that a click shows at once. */
export function expectedWeek(view: WeekView, answers: readonly Answer[]): WeekView {
  const expected = answers.reduce(withAnswer, view);
  return { ...expected, count: view.count + people(expected) - people(view) };
}

function withAnswer(view: WeekView, answer: Answer): WeekView {
  switch (answer.kind) {
    case 'refuse':
      return withoutSighting(view, answer.sighting);
    case 'log':
      return withOutreaches(
        withoutSighting(view, answer.sighting),
        outreachesFrom(answer.sighting, answer.at),
      );
    case 'hand-log':
      return withOutreaches(view, [handOutreach(answer)]);
    case 'undo':
      return { ...view, outreaches: view.outreaches.filter(({ log }) => log !== answer.of) };
  }
}

function withoutSighting(view: WeekView, { id }: SightingView): WeekView {
  return { ...view, waiting: view.waiting.filter((sighting) => sighting.id !== id) };
}

/** Adds those of this week that the view does not show yet: the ledger may be faster than the outbox's answer. */
function withOutreaches(view: WeekView, outreaches: readonly OutreachView[]): WeekView {
  const { start, end } = view.week;
  const fresh = outreaches.filter(
    (one) => start <= one.day && one.day <= end && !view.outreaches.some((other) => isSame(one, other)),
  );
  return { ...view, outreaches: [...fresh, ...view.outreaches] };
}

function outreachesFrom({ id, people, site, at }: SightingView, loggedAt: number): OutreachView[] {
  const day = localDay(new Date(at));
  return people.map(({ name }) => ({
    id: `${id} ${name}`,
    person: name,
    channel: site,
    day,
    at,
    log: '',
    loggedAt,
    trusted: false,
  }));
}

function handOutreach({ at, name, channel, on }: Extract<Answer, { kind: 'hand-log' }>): OutreachView {
  return { id: `${at} ${name}`, person: name, channel, day: on, at, log: '', loggedAt: at, trusted: false };
}

function isSame(one: OutreachView, other: OutreachView): boolean {
  return one.person === other.person && one.channel === other.channel && one.day === other.day;
}

function people({ outreaches }: WeekView): number {
  return new Set(outreaches.map(({ person }) => person)).size;
}
