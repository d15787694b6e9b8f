import type { RecordFile } from '../backup/record-file';
import type { Weekday } from '../habit/calendar';

/** What applying a command depends on besides the ledger. */
export interface Circumstances {
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly firstWeekday: Weekday;
  /** Whether a person confirmed twice is logged without asking. */
  readonly trust: boolean;
  /** The copy of a record that a *restore* brings in; absent where it is not there. */
  readonly copy?: RecordFile;
}
