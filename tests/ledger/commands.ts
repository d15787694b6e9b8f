import type { Channel, SiteId } from '../../lib/channels';
import type { Day } from '../../lib/habit/calendar';
import type { Command, Stamp } from '../../lib/outbox';
import type { Person } from '../../lib/sites/site';

/** The day on which commands are made unless a test says otherwise, in the week from Monday 16 to Sunday 22. */
export const wednesday = '2026-11-18';

export const jane: Person = { name: 'Jane Doe', keys: ['linkedin:in/jane-doe'] };
export const max: Person = { name: 'Max Power', keys: ['linkedin:in/max-power'] };
export const ann: Person = { name: '', keys: ['email:ann@example.org'] };

/** Noon of a day, in milliseconds since 1970; some hours later where given. */
export function noon(day: Day, hours = 0): number {
  return Date.parse(`${day}T12:00:00Z`) + hours * 3_600_000;
}

/** What a test says of a command's stamp. */
export type When = Partial<Stamp>;

/** A stamp of noon on the day, with this id unless a test says otherwise. */
export function stamped(id: string, when: When): Stamp {
  const day = when.day ?? wednesday;
  return { id, day, at: noon(day), ...when };
}

type Send = When & { readonly site?: SiteId; readonly part?: string; readonly own?: readonly string[] };

/** A send that a page proved. */
export function sent(
  id: string,
  people: readonly Person[],
  { site = 'linkedin', part, own = [], ...when }: Send = {},
) {
  const where = { site, ...(part && { part }) };
  return {
    ...stamped(id, when),
    ...where,
    ...{ kind: 'sighting' as const, people, addressLists: [], own },
  } satisfies Command;
}

export function withdraw(send: string): Command {
  return { ...stamped(`withdraw ${send}`, {}), kind: 'withdraw', send };
}

type Log = When & { readonly people?: readonly string[] };

/** *Log it*; its own id is `log` and that of the sighting. */
export function log(sighting: string, { people, ...when }: Log = {}): Command {
  return { ...stamped(`log ${sighting}`, when), kind: 'log', sighting, ...(people && { people }) };
}

export function refuse(sighting: string): Command {
  return { ...stamped(`refuse ${sighting}`, {}), kind: 'refuse', sighting };
}

/** *Never*; its own id is `never` and that of the person. */
export function never(sighting: string, person: Person, when: When = {}): Command {
  return { ...stamped(`never ${idOf(person)}`, when), kind: 'never', sighting, person: idOf(person) };
}

/** Names a person in a `log` or `never`. */
export function idOf({ keys: [id = ''] }: Person): string {
  return id;
}

interface HandLog extends When {
  readonly on?: Day;
  readonly channel?: Channel;
  readonly keys?: readonly string[];
}

/** A hand log; its own id is the name unless a test says otherwise. */
export function handLog(
  name: string,
  { on = wednesday, channel = 'call', keys, ...when }: HandLog = {},
): Command {
  return { ...stamped(name, when), kind: 'hand-log', name, channel, on, ...(keys && { keys }) };
}

export function undo(of: string): Command {
  return { ...stamped(`undo ${of}`, {}), kind: 'undo', of };
}

export function commit(goal: number, names: readonly string[] = [], when: When = {}): Command {
  return { ...stamped('commit', when), kind: 'commit', goal, names };
}

const place = { site: 'linkedin', part: 'message' } as const;

/** An attempt without proof, in LinkedIn's messages. */
export function miss(id: string, when: When = {}): Command {
  return { ...stamped(id, when), ...place, kind: 'miss' };
}

export function shape(text: string): Command {
  return { ...stamped('shape', {}), ...place, kind: 'shape', shape: text };
}

export function excuse(): Command {
  return { ...stamped('excuse', {}), ...place, kind: 'excuse' };
}
