import type { Day } from '../../habit/calendar';
import type { ContactMark } from '../rows';
import type { OutreachView } from './view';

/** A contact, as lists show them. */
export interface PersonView {
  readonly id: string;
  /** The shown name; the address where a person has none. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly groups: readonly string[];
  readonly notes: string;
  readonly met: string;
  /** In days; 0 for none. */
  readonly cadence: number;
  readonly mark?: ContactMark;
  readonly stretch: boolean;
  readonly archived: boolean;
  readonly restUntil: Day | '';
  /** The day of the newest outreach; empty before the first. */
  readonly last: Day | '';
  readonly outreaches: number;
  readonly unanswered: number;
  readonly referredBy?: { readonly id: string; readonly name: string };
  readonly notSame: readonly string[];
}

/** Everybody on the list, by name. */
export interface PeopleView {
  readonly people: readonly PersonView[];
  /** The person's own groups, by name. */
  readonly ownGroups: readonly string[];
  /** Pairs who may be one person. */
  readonly same: readonly (readonly [PersonView, PersonView])[];
}

/** One contact, with everything that happened. */
export interface PersonPageView {
  readonly person: PersonView;
  /** Newest first. */
  readonly timeline: readonly OutreachView[];
  /** Those to whom they pointed. */
  readonly pointedTo: readonly { readonly id: string; readonly name: string }[];
}
