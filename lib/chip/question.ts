import type { SiteId } from '../channels';
import type { AskedView } from '../ledger/reads/view';

/** What the chip asks: whether a send that was noticed shall count, and for whom. */
export interface Question {
  /** The sighting's id. */
  readonly sighting: string;
  /** The command ids of its sends; where one is called back, there is nothing to ask. */
  readonly sends: readonly string[];
  readonly site: SiteId;
  /** The site's name as a person reads it. */
  readonly siteName: string;
  readonly people: readonly AskedView[];
  /** When the chip goes away by itself, in milliseconds since 1970; later while it is hovered or focused. */
  readonly until: number;
}

/** How a chip ended: by an answer, here or elsewhere; by itself or sent away; because the send was called back. */
export type Ending = 'answered' | 'faded' | 'taken back';

/** Where the worker leaves the question in the page, in the extension's own world, before the chip runs. */
export const questionKey = 'tendril:question';
