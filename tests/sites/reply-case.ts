import type { Channel } from '../../lib/channels';
import type { SiteCase, Someone } from './case';

/** What was sent to the case's person, and makes one await their reply. */
export interface Outreach {
  readonly channel: Channel;
  /** The keys under which they are known. */
  readonly keys: readonly string[];
  /** How long before the page is opened, in milliseconds. */
  readonly ago: number;
}

/** Somebody who reads on a site, and whether Tendril must notice that the case's person wrote back. */
export interface ReplyCase extends Omit<SiteCase, 'expects'> {
  outreach(who: Someone): Outreach;
  readonly isReply: boolean;
}

/** Long before and shortly after the messages that the replicas begin with, which are a day old. */
export const before = 2 * 86_400_000;
export const after = 3_600_000;

/** Makes the cases of reading that begin on the page of a case in which nothing is sent. */
export const whoRead =
  (outreach: (who: Someone) => Outreach) =>
  (isReply: boolean) =>
  ({ expects: _, ...page }: SiteCase, changes: Partial<Outreach> = {}): ReplyCase => ({
    ...page,
    isReply,
    outreach: (who) => ({ ...outreach(who), ...changes }),
  });

/** What somebody does who only reads. */
export const read = async () => {};
