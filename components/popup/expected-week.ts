import { localDay } from '../../lib/habit/calendar';
import type {
  AskedView,
  OutreachView,
  SightingView,
  TroubleView,
  WeekView,
} from '../../lib/ledger/reads/view';
import type { Answer, HandLogged } from './answer';
import { withOutcome, withoutOutcome } from './expected-outcome';

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
      return withoutCommand(view, answer.of);
    case 'excuse':
      return { ...view, troubles: view.troubles.filter((one) => !isSamePlace(one, answer.trouble)) };
    case 'outcome':
      return changed(view, answer.outreach, (one) => withOutcome(one, answer));
    case 'moment':
      return changed(view, answer.outreach, (one) => ({ ...one, moment: answer.line }));
    case 'time-off':
      return { ...view, off: true };
    case 'end-time-off':
      return { ...view, off: false };
    default:
      return view;
  }
}

function changed(
  view: WeekView,
  { id }: OutreachView,
  change: (one: OutreachView) => OutreachView,
): WeekView {
  return { ...view, outreaches: view.outreaches.map((one) => (one.id === id ? change(one) : one)) };
}

function withoutCommand(view: WeekView, command: string): WeekView {
  const left = view.outreaches.filter(({ log }) => log !== command);
  return { ...view, outreaches: left.map((one) => withoutOutcome(one, command)) };
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

function handOutreach({ at, name, channel, on }: HandLogged & { readonly at: number }): OutreachView {
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
