import type { RecordChange } from '../../outbox';
import { type FieldsOf, flag, id } from './command-fields';
import { object } from './readers';

/** What well-formed changes to the whole record look like. */
export const recordChanges: FieldsOf<RecordChange['kind']> = {
  restore: object({ copy: id, settings: flag }, { back: flag }),
  anew: object({}),
  'erase-all': object({}),
};
