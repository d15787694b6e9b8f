import type { Channel } from '../../channels';
import type { Day } from '../../habit/calendar';
import type { Outcome } from '../../habit/outcome';
import type { OutreachView } from './view';

/** Which outreaches the history shows; what is absent does not narrow it. */
export interface HistoryFilter {
  readonly channel?: Channel;
  /** A contact's id. */
  readonly contact?: string;
  /** Where they stand; `open` for those of which nothing is known. */
  readonly outcome?: Outcome | 'open';
  readonly from?: Day;
  readonly to?: Day;
}

/** A part of the history, newest first. */
export interface HistoryPart {
  readonly outreaches: readonly OutreachView[];
  /** Where the next part begins; absent at the end. */
  readonly next?: HistoryPlace;
}

/** A place in the history: the outreach after which it goes on. */
export interface HistoryPlace {
  readonly day: Day;
  readonly at: number;
  readonly id: string;
}
