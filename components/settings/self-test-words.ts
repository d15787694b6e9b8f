import { i18n } from '#i18n';
import { isWebmail, type SiteId, siteNames } from '../../lib/channels';
import { isolated } from '../../lib/habit/isolated';

/** A self-test, as far as it has come. */
export interface SelfTest {
  readonly site: SiteId;
  /** When it ends by itself, in milliseconds since 1970. */
  readonly until: number;
  readonly outcome: Outcome;
}

/** What was noticed: nothing so far, nothing in time, a press without its proof, or a message that left. */
export type Outcome =
  | { readonly kind: 'waiting' | 'nothing' | 'unproven' }
  | { readonly kind: 'proven'; readonly people: readonly string[] };

/** One thing that a self-test finds out, and what is known of it. */
export interface Check {
  readonly what: string;
  readonly state: 'noticed' | 'missed' | 'open';
}

/** What to do on that site. */
export function taskFor(site: SiteId): string {
  const key = isWebmail(site) ? 'selfTest.taskWebmail' : 'selfTest.taskNetwork';
  return i18n.t(key, { site: siteNames[site] });
}

/** What is known so far. */
export function checksOf({ kind }: Outcome): Check[] {
  const over = kind === 'waiting' ? 'open' : 'missed';
  const ofProven = kind === 'proven' ? 'noticed' : over;
  return [
    { what: i18n.t('selfTest.sent'), state: kind === 'unproven' ? 'noticed' : ofProven },
    { what: i18n.t('selfTest.left'), state: ofProven },
    { what: i18n.t('selfTest.whom'), state: ofProven },
  ];
}

/** What works and what does not, in a sentence. */
export function verdictOf({ site, outcome }: SelfTest): string {
  const name = siteNames[site];
  switch (outcome.kind) {
    case 'waiting':
      return i18n.t('selfTest.waiting');
    case 'nothing':
      return i18n.t('selfTest.nothing', { site: name });
    case 'unproven':
      return i18n.t('selfTest.unproven', { site: name });
    case 'proven':
      return provenWords(name, outcome.people);
  }
}

function provenWords(site: string, people: readonly string[]): string {
  if (people.length === 0) return i18n.t('selfTest.provenSelf', { site });
  const names = people.map((name) => isolated(name)).join(', ');
  return i18n.t('selfTest.proven', { site, names });
}
