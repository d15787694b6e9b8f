import {
  allChannels,
  type Channel,
  handChannels,
  isSiteId,
  isWebmail,
  type SiteId,
} from '../../lib/channels';
import type { TroubleView } from '../../lib/ledger/reads/view';

/** What a hand log begins with. */
export interface HandLogDraft {
  readonly channel: Channel;
  readonly name?: string;
  /** How sites know the person, where a link told. */
  readonly keys?: readonly string[];
  /** The trouble for whose sake it is made: it is excused by it. */
  readonly about?: TroubleView;
}

const known = allChannels().filter(isSiteId);

/** The sites on which a message can be logged by hand: the networks, then the webmails. */
export const messageSites: readonly SiteId[] = [
  ...known.filter((site) => !isWebmail(site)),
  ...known.filter(isWebmail),
];

/** What the hand log offers first: a kind of outreach; a message is asked where it was sent. */
export type HandLogKind = Exclude<Channel, SiteId> | 'message';

/** The kinds in the order in which they are offered. */
export const handLogKinds: readonly HandLogKind[] = ['call', 'in-person', 'letter', 'message', 'other'];

/** The kind that a channel belongs to. */
export function kindOf(channel: Channel): HandLogKind {
  return handChannels.find((one) => one === channel) ?? 'message';
}
