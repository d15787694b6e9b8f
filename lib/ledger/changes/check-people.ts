import type { PeopleChange } from '../../outbox';
import { day, type FieldsOf, flag, id, text } from './command-fields';
import { either, listOf, object, oneOf, textOf, whole } from './readers';

const changes = object(
  {},
  {
    name: text,
    keys: listOf(text, 1_000),
    groups: listOf(text, 100),
    // Two contacts' notes that were joined must still be editable.
    notes: textOf(0, 100_000),
    met: text,
    cadence: whole(0, 3_650),
    mark: oneOf(['boss', 'hires', ''], 'is no mark'),
    stretch: flag,
    archived: flag,
    restUntil: either(oneOf([''], ''), day),
  },
);

/** What well-formed changes to the list of people look like. */
export const peopleChanges: FieldsOf<PeopleChange['kind']> = {
  'add-contacts': object({ names: listOf(text, 5_000) }, { group: text }),
  'edit-contact': object({ contact: id, changes }),
  merge: object({ into: id, from: id }),
  'not-same': object({ one: id, other: id }),
  erase: object({ contact: id }),
};
