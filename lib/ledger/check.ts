import * as v from 'valibot';
import type { Command } from '../outbox';
import { habitChanges } from './check-habit';
import { peopleChanges } from './check-people';
import { channel, day, goal, id, name, site, stamp, text } from './command-fields';

const person = v.object({ name: text, keys: v.array(text) });

/** What a well-formed command looks like, kind by kind. */
const command: v.GenericSchema<unknown, Command> = v.variant('kind', [
  v.object({
    ...stamp,
    kind: v.literal('sighting'),
    site,
    part: v.exactOptional(id),
    people: v.pipe(v.array(person), v.maxLength(500)),
    addressLists: v.array(text),
    own: v.array(text),
  }),
  v.object({ ...stamp, kind: v.literal('withdraw'), send: id }),
  v.object({
    ...stamp,
    kind: v.literal('log'),
    sighting: id,
    people: v.exactOptional(v.pipe(v.array(text), v.minLength(1, 'names nobody'))),
  }),
  v.object({ ...stamp, kind: v.literal('refuse'), sighting: id }),
  v.object({ ...stamp, kind: v.literal('never'), sighting: id, person: text }),
  v.object({
    ...stamp,
    kind: v.literal('hand-log'),
    name,
    channel,
    on: day,
    keys: v.exactOptional(v.pipe(v.array(text), v.maxLength(100))),
  }),
  v.object({ ...stamp, kind: v.literal('undo'), of: id }),
  v.object({
    ...stamp,
    kind: v.literal('commit'),
    goal,
    names: v.array(text),
  }),
  v.object({ ...stamp, kind: v.literal('miss'), site, part: id }),
  v.object({ ...stamp, kind: v.literal('shape'), site, part: id, shape: text }),
  v.object({ ...stamp, kind: v.literal('excuse'), site, part: id }),
  ...habitChanges,
  ...peopleChanges,
]);

/** Why a command cannot be applied, however often it is tried. */
export class CommandRefused extends Error {
  override name = 'CommandRefused';
}

/**
 * What came out of the outbox, as a command.
 * @throws {CommandRefused} naming the first fault.
 */
export function checkCommand(entry: unknown): Command {
  const result = v.safeParse(command, entry, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new CommandRefused(`${v.getDotPath(issue) ?? 'command'}: ${issue.message}`);
}
