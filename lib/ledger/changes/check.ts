import type { Command } from '../../outbox';
import { habitChanges } from './check-habit';
import { peopleChanges } from './check-people';
import { recordChanges } from './check-record';
import {
  channel,
  day,
  type FieldsOf,
  flag,
  goal,
  id,
  keys,
  name,
  site,
  stamp,
  text,
  texts,
} from './command-fields';
import { listOf, object, type Reader, refuse } from './readers';

const person = object({ name: text, keys });

/** What a well-formed command looks like, kind by kind. */
const kinds: FieldsOf<Command['kind']> = {
  sighting: object(
    { site, people: listOf(person, 500), addressLists: keys, own: texts },
    { part: id, byHand: flag },
  ),
  withdraw: object({ send: id }),
  log: object(
    { sighting: id },
    {
      people: (found: unknown, path: string) => {
        const people = texts(found, path);
        return people.length > 0 ? people : refuse(path, 'names nobody');
      },
    },
  ),
  refuse: object({ sighting: id }),
  never: object({ sighting: id, person: text }),
  'hand-log': object({ name, channel, on: day }, { keys }),
  undo: object({ of: id }),
  commit: object({ goal, names: listOf(text, 5_000) }),
  miss: object({ site, part: id }),
  shape: object({ site, part: id, shape: text }),
  excuse: object({ site, part: id }),
  ...habitChanges,
  ...peopleChanges,
  ...recordChanges,
};

const kindOf = object({
  kind: (found: unknown, path: string) => {
    const isKind = (name: unknown): name is Command['kind'] =>
      typeof name === 'string' && Object.hasOwn(kinds, name);
    return isKind(found) ? found : refuse(path, 'is unknown');
  },
});

/**
 * What came out of the outbox, as a command.
 * @throws {CommandRefused} naming the first fault.
 */
export function checkCommand(entry: unknown): Command {
  const { kind } = kindOf(entry, '');
  const fields: Reader<object> = kinds[kind];
  return { ...stamp(entry, ''), kind, ...fields(entry, '') } as Command;
}
