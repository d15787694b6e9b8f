import type { Page } from 'playwright-core';
import type { SiteId } from '../../lib/channels';
import type { Expected, SiteCase, Someone } from './case';

/** What tells one case on a social network from another. */
export interface Telling {
  readonly name: string;
  url(who: Someone): string;
  /** What the scene has besides the case's own number and person. */
  play?(who: Someone): object;
  act(page: Page, who: Someone): Promise<void>;
  expects(who: Someone): Expected | readonly Expected[] | 'none';
}

/** Makes the cases on a social network, whose pages know the case's person as `known` says. */
export const casesOn =
  (site: SiteId, known: (who: Someone) => object) =>
  ({ play, ...telling }: Telling): SiteCase => ({
    site,
    replica: 'replica.html',
    scene: (who) => ({ number: who.number, people: [known(who)], ...play?.(who) }),
    ...telling,
  });
