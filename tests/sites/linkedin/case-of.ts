import type { Page } from 'playwright-core';
import type { Expected, SiteCase, Someone } from '../case';
import { asMember } from './people';

/** What tells one case on LinkedIn from another. */
export interface Telling {
  readonly name: string;
  url(who: Someone): string;
  /** What the scene has besides the case's own number and person. */
  play?(who: Someone): object;
  act(page: Page, who: Someone): Promise<void>;
  expects(who: Someone): Expected | readonly Expected[] | 'none';
}

/** A case on LinkedIn. */
export function caseOf({ play, ...telling }: Telling): SiteCase {
  return {
    site: 'linkedin',
    replica: 'replica.html',
    scene: (who) => ({ number: who.number, people: [asMember(who)], ...play?.(who) }),
    ...telling,
  };
}
