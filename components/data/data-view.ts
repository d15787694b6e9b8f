import type { Comparison } from '../../lib/backup/compare';
import type { Day } from '../../lib/habit/calendar';

/** What a restore would do, before it does it. */
export interface PreviewView {
  /** When the record was written, in milliseconds since 1970. */
  readonly madeAt: number;
  readonly comparison: Comparison;
  /** It is a backup, to which the record goes back. */
  readonly isBack: boolean;
  /** With its settings Tendril begins to watch; they were committed to on this day. */
  readonly watchesSince?: Day;
}

/** How far it has come with bringing a record back. */
export type Bringing =
  | { readonly state: 'none' | 'reading' | 'restoring' }
  | { readonly state: 'preview'; readonly preview: PreviewView }
  /** It ended, well or not, and this is what there is to say. */
  | { readonly state: 'over'; readonly sentence: string };
