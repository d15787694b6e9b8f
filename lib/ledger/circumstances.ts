import type { RecordFile } from '../backup/record-file';
import type { Weekday } from '../habit/calendar';
import type { Command } from '../outbox';

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

/** What commands about the whole record need besides the ledger, and what they do there. */
export interface Outside {
  /** The copy of that name; nothing where there is none. */
  copyOf(name: string): Promise<RecordFile | undefined>;
  /** What follows outside of the ledger from a command that the ledger has: at least once, before its entry goes. */
  follow(command: Command): Promise<void>;
}
