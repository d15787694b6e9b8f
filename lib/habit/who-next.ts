import type { Day } from './calendar';

/** A contact who may be suggested. */
export interface Candidate {
  readonly id: string;
  /** The shown name. */
  readonly name: string;
  readonly keys: readonly string[];
  /** The day of the newest outreach to them; empty before the first. */
  readonly last: Day | '';
  readonly outreaches: number;
  /** Outreaches without an answer since the newest answer. */
  readonly unanswered: number;
  readonly groups: readonly string[];
  readonly addedOn?: Day;
  /** In days. */
  readonly cadence?: number;
  readonly mark?: 'boss' | 'hires';
  readonly stretch?: true;
  readonly archived?: true;
  readonly restUntil?: Day;
  /** The name of the contact who pointed to them. */
  readonly referredBy?: string;
}

/** Why somebody is suggested. */
export type Reason =
  | { readonly kind: 'referral'; readonly by: string }
  /** Their cadence, in days, is over since `last`. */
  | { readonly kind: 'cadence'; readonly cadence: number; readonly last: Day }
  | { readonly kind: 'never-reached'; readonly groups: readonly string[] }
  | { readonly kind: 'out-of-touch'; readonly last: Day }
  /** Less comfortable, and often worth more for it. */
  | { readonly kind: 'stretch'; readonly last: Day | '' };

export interface Suggestion {
  readonly candidate: Candidate;
  readonly reason: Reason;
}
