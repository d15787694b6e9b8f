import type { Channel } from '../../lib/channels';
import type { Day } from '../../lib/habit/calendar';
import type { Outcome } from '../../lib/habit/outcome';
import type { AskedView, OutreachView, SightingView, TroubleView } from '../../lib/ledger/reads/view';

/** What was clicked. */
export type Click =
  /** *Log it*, for these of its people. */
  | { readonly kind: 'log'; readonly sighting: SightingView; readonly people: readonly AskedView[] }
  | { readonly kind: 'refuse'; readonly sighting: SightingView }
  | { readonly kind: 'never'; readonly sighting: SightingView; readonly person: AskedView }
  | HandLogged
  | { readonly kind: 'undo'; readonly of: string; readonly names: readonly string[] }
  | { readonly kind: 'excuse'; readonly trouble: TroubleView }
  /** What happened, and the name of the person to whom they pointed. */
  | {
      readonly kind: 'outcome';
      readonly outreach: OutreachView;
      readonly outcome: Outcome;
      readonly referral?: string;
    }
  /** Why it is worth remembering; empty when it no longer is. */
  | { readonly kind: 'moment'; readonly outreach: OutreachView; readonly line: string }
  /** *Not now*. */
  | { readonly kind: 'rest'; readonly contact: string; readonly name: string; readonly until: Day }
  /** *Yes, one a week*. */
  | { readonly kind: 'goal'; readonly contacts: number }
  /** *Claim*; `following` is the total that earns the next reward. */
  | { readonly kind: 'claim'; readonly total: number; readonly reward: string; readonly following: number }
  | { readonly kind: 'time-off'; readonly from: Day; readonly to: Day }
  /** *I am back*. */
  | { readonly kind: 'end-time-off'; readonly timeOff: string };

/** A hand log, as its form gives it. */
export interface HandLogged {
  readonly kind: 'hand-log';
  readonly name: string;
  readonly channel: Channel;
  readonly on: Day;
  /** How sites know the person, where a link told. */
  readonly keys: readonly string[];
}

/** A click that the ledger has not answered yet; `at` is when it was made. */
export type Answer = Click & { readonly at: number };
