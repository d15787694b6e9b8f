import { addDays, type Day } from '../../lib/habit/calendar';
import type { Contact, OutcomeEvent, Outreach, Sighting } from '../../lib/ledger/rows';
import { randomFrom } from '../sample/random';

/** So many days, in which outreaches are spread evenly. */
export interface Span {
  readonly days: number;
  readonly outreaches: number;
}

/** A life as long and as full as one likes, each row as large as a real one and found under as random an id. */
export interface MadeLife {
  /** From today back. */
  readonly spans: readonly Span[];
  readonly contacts: number;
}

/** Rows of a life, by their stores. */
export interface LifePart {
  readonly contacts: readonly Contact[];
  readonly outreaches: readonly Outreach[];
  readonly sightings: readonly Sighting[];
}

/** How many outreaches there are. */
export function outreachesIn({ spans }: MadeLife): number {
  return spans.reduce((sum, { outreaches }) => sum + outreaches, 0);
}

/** What has an id of its own. */
const kinds = ['device', 'contact', 'outreach', 'sighting', 'command', 'answer'] as const;

const device = idOf('device', 0);

/**
 * The outreaches from one place to another, newest first, with the contacts whose first they are and a sighting for
 * each fifth. Of all contacts four in five were reached out to, in turn; a third of the outreaches were answered,
 * each hundredth is to be remembered, each tenth contact was pointed to by another,
 * and for twenty somebody wishes to hear from them each quarter.
 */
export function partOf(life: MadeLife, today: Day, from: number, to: number): LifePart {
  const reached = Math.max(1, Math.floor(life.contacts * 0.8));
  const part = { contacts: [] as Contact[], outreaches: [] as Outreach[], sightings: [] as Sighting[] };
  const dayOf = daysOf(life, today);
  for (let index = from; index < to; index += 1) {
    const day = dayOf(index);
    const at = Date.parse(`${day}T08:00:00Z`) + (index % 300) * 60_000;
    const written = { device, revision: revisionOf(at) };
    const log = idOf('command', index);
    const person = index % reached;
    part.outreaches.push({
      ...outreachOf(index, day, at),
      ...written,
      contact: contactIdOf(person),
      log,
    });
    if (index % 5 === 0) part.sightings.push({ ...sightingOf(index, person, day, at), ...written });
  }
  for (const person of placesWithin(life.contacts, from, to, outreachesIn(life)))
    part.contacts.push(contactOf(person, today));
  return part;
}

/** The same part of the contacts as these outreaches are of all. */
function placesWithin(contacts: number, from: number, to: number, all: number): number[] {
  const [first, end] = [from, to].map((place) => Math.round((contacts * place) / all)) as [number, number];
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function outreachOf(index: number, day: Day, at: number) {
  const answer: OutcomeEvent = { outcome: 'wrote-back', at, day, command: idOf('answer', index) };
  return {
    ...{ id: idOf('outreach', index), day, at, loggedAt: at, channel: 'linkedin' as const },
    ...(index % 3 === 0 && { outcomes: [answer] }),
    ...(index % 5 === 0 && { sighting: idOf('sighting', index) }),
    ...(index % 100 === 50 && { moment: 'A good talk.' }),
  };
}

function sightingOf(
  index: number,
  person: number,
  day: Day,
  at: number,
): Omit<Sighting, 'device' | 'revision'> {
  const id = idOf('sighting', index);
  const recipients = [{ name: nameOf(person), keys: keysOf(person) }];
  return { id, state: 'logged', site: 'linkedin', at, day, recipients, sends: [id] };
}

function contactOf(person: number, today: Day): Contact {
  const addedOn = addDays(today, -700);
  return {
    ...{ id: contactIdOf(person), device, revision: revisionOf(Date.parse(addedOn)) },
    ...{ name: nameOf(person), keys: keysOf(person), addedBy: idOf('command', person), addedOn },
    ...(person % 10 === 9 && { referredBy: contactIdOf(person - 1) }),
    ...(person < 20 && { cadence: 90 }),
  };
}

/** The id of a contact, by its place. */
export function contactIdOf(person: number): string {
  return idOf('contact', person);
}

function nameOf(person: number): string {
  return `Jane Doe ${person}`;
}

function keysOf(person: number): string[] {
  return [`linkedin:in/jane-doe-${person}`, `email:jane${person}@example.test`];
}

/** Each index has a day; of one span the newest come first, and all are spread evenly. */
function daysOf({ spans }: MadeLife, today: Day): (index: number) => Day {
  const days: Day[] = Array.from({ length: spans.reduce((sum, span) => sum + span.days, 0) }, (_, index) =>
    addDays(today, -index),
  );
  return (index) => {
    let [first, begin] = [0, 0];
    for (const span of spans) {
      if (index < first + span.outreaches)
        return days[begin + Math.floor(((index - first) * span.days) / span.outreaches)] ?? today;
      first += span.outreaches;
      begin += span.days;
    }
    return days.at(-1) ?? today;
  };
}

function revisionOf(at: number): string {
  return `${Math.max(at, 0).toString(36).padStart(9, '0')}.0000`;
}

/** The id of the nth row of a kind: as long as a random one, and as far from the next. */
function idOf(kind: (typeof kinds)[number], index: number): string {
  const { between } = randomFrom(
    Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(kinds.indexOf(kind), 0x85ebca6b),
  );
  return [1, 2, 3].map(() => between(0, 2 ** 32 - 1).toString(36)).join('-');
}
