import { browser } from 'wxt/browser';
import type { Channel, SiteId } from './channels';
import { type Day, localDay } from './habit/calendar';
import type { Person } from './sites/site';

/** What every command carries. */
export interface Stamp {
  /** Random, unique, and sortable by time. */
  readonly id: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** The person's local day at that moment. */
  readonly day: Day;
}

/** A change to the ledger, by its kind. One type is the whole protocol. */
export type Change =
  /** A page proved a send. */
  | {
      readonly kind: 'sighting';
      readonly site: SiteId;
      /** The surface it left from, by its name in the site's file; commands from before 2026-12 have none. */
      readonly part?: string;
      readonly people: readonly Person[];
      /** Recipient fields as address lists (RFC 5322), where that is all the page has. */
      readonly addressLists: readonly string[];
      /** The person's own addresses, as far as the page shows them: mail to oneself is no outreach. */
      readonly own: readonly string[];
    }
  /** The send with this command id was undone. */
  | { readonly kind: 'withdraw'; readonly send: string }
  /** *Log it*: for those of its people who are ticked, by the ids that the view gives them; for all where none are named. */
  | { readonly kind: 'log'; readonly sighting: string; readonly people?: readonly string[] }
  /** *Not this*. */
  | { readonly kind: 'refuse'; readonly sighting: string }
  /** *Never for Jane*: nothing is asked or logged for this one of its people again. */
  | { readonly kind: 'never'; readonly sighting: string; readonly person: string }
  /** A hand log, for today or an earlier day, with the keys of the person where a link gave them. */
  | {
      readonly kind: 'hand-log';
      readonly name: string;
      readonly channel: Channel;
      readonly on: Day;
      readonly keys?: readonly string[];
    }
  /** Takes back what the `log`, `hand-log`, `never` or trusted `sighting` with this command id wrote. */
  | { readonly kind: 'undo'; readonly of: string }
  /** The commitment: contacts per week, from this week on, and the first names for the list. */
  | { readonly kind: 'commit'; readonly goal: number; readonly names: readonly string[] }
  /** An attempt to send found no proof, on this surface of the site. */
  | { readonly kind: 'miss'; readonly site: SiteId; readonly part: string }
  /** How the page looked around the part that was missed: structure, no word of its text. */
  | { readonly kind: 'shape'; readonly site: SiteId; readonly part: string; readonly shape: string }
  /** The person has seen that sends get lost there and dealt with it: counting begins anew. */
  | { readonly kind: 'excuse'; readonly site: SiteId; readonly part: string };

export type Command = Stamp & Change;

/** Outbox entries are `storage.local` items whose key is this prefix and the command's id. */
export const outboxPrefix = 'outbox:';

/**
 * Writes a command to the outbox, the one way into the ledger. It is kept until the ledger has it: a
 * message to a sleeping worker is lost when its tab closes at once, a stored entry is not.
 * @returns the command's id.
 */
export async function post(change: Change, stamp: Stamp): Promise<string> {
  await browser.storage.local.set({ [outboxPrefix + stamp.id]: { ...stamp, ...change } });
  return stamp.id;
}

/**
 * A fresh stamp for `now`. Made from `getRandomValues` because `randomUUID` is missing in content
 * scripts on plain http hosts.
 */
export function stamp(now: Date): Stamp {
  const random = crypto.getRandomValues(new Uint32Array(3));
  const id = [now.getTime(), ...random].map((n) => n.toString(36)).join('-');
  return { id, at: now.getTime(), day: localDay(now) };
}
