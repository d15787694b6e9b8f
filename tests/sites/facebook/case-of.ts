import type { Page } from 'playwright-core';
import type { Expected, SiteCase, Someone } from '../case';
import { asFriend } from './people';

/** What tells one case on Facebook from another. */
export interface Telling {
  readonly name: string;
  url(who: Someone): string;
  /** What the scene has besides the case's own number and person. */
  play?(who: Someone): object;
  act(page: Page, who: Someone): Promise<void>;
  expects(who: Someone): Expected | readonly Expected[] | 'none';
}

/** A case on Facebook. */
export function caseOf({ play, ...telling }: Telling): SiteCase {
  return {
    site: 'facebook',
    replica: 'replica.html',
    scene: (who) => ({ number: who.number, people: [asFriend(who)], ...play?.(who) }),
    ...telling,
  };
}
