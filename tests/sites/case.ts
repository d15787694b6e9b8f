import type { Page } from 'playwright-core';
import type { SiteId } from '../../lib/channels';

/**
 * The invented person of one case. Cases run side by side in one browser, so each has a person of its
 * own, told apart by a number: `Jane Doe 17`.
 */
export interface Someone {
  readonly name: string;
  readonly first: string;
  /** LinkedIn's public slug. */
  readonly slug: string;
  /** LinkedIn's member id, `ACoAA…`. */
  readonly member: string;
  /** Facebook's vanity name. */
  readonly vanity: string;
  readonly email: string;
  /** A number unique to the case, for thread ids and the like. */
  readonly number: number;
}

/** One sighting that must follow: its shown names, and keys that must be among its keys. */
export interface Expected {
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

/** One thing that people do on a site, and whether Tendril must see it. */
export interface SiteCase {
  readonly name: string;
  readonly site: SiteId;
  /** The true address at which the replica is served, query and fragment included. */
  url(who: Someone): string;
  /** The replica's file, in the site's folder. */
  readonly replica: string;
  /** What the replica plays; it finds this as `window.scene` before its first line runs. */
  scene(who: Someone): object;
  /** What the person does. */
  act(page: Page, who: Someone): Promise<void>;
  /** What must follow, and nothing else: one sighting, one for each of several people, or none. */
  expects(who: Someone): Expected | readonly Expected[] | 'none';
}
