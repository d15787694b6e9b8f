import * as v from 'valibot';
import { day, id, stamp, text, whole } from './command-fields';

/** Two contacts' notes that were joined must still be editable. */
const notes = v.pipe(v.string(), v.maxLength(100_000));

const changes = v.object({
  name: v.exactOptional(text),
  keys: v.exactOptional(v.pipe(v.array(text), v.maxLength(1_000))),
  groups: v.exactOptional(v.pipe(v.array(text), v.maxLength(100))),
  notes: v.exactOptional(notes),
  met: v.exactOptional(text),
  cadence: v.exactOptional(whole(0, 3_650)),
  mark: v.exactOptional(v.picklist(['boss', 'hires', ''])),
  stretch: v.exactOptional(v.boolean()),
  archived: v.exactOptional(v.boolean()),
  restUntil: v.exactOptional(v.union([day, v.literal('')])),
});

/** What well-formed changes to the list of people look like. */
export const peopleChanges = [
  v.object({
    ...stamp,
    kind: v.literal('add-contacts'),
    names: v.pipe(v.array(text), v.maxLength(5_000)),
    group: v.exactOptional(text),
  }),
  v.object({ ...stamp, kind: v.literal('edit-contact'), contact: id, changes }),
  v.object({ ...stamp, kind: v.literal('merge'), into: id, from: id }),
  v.object({ ...stamp, kind: v.literal('not-same'), one: id, other: id }),
  v.object({ ...stamp, kind: v.literal('erase'), contact: id }),
] as const;
