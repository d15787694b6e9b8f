import { i18n } from '#i18n';
import { isWebmail, siteNames } from '../lib/channels';
import type { TroubleView } from '../lib/ledger/reads/view';

/** The browser and the version of Tendril in which a site was seen to have changed. */
export interface Environment {
  readonly browser: string;
  readonly tendril: string;
}

/** What is going on at a site, by its name. */
export function troubleSentence(trouble: TroubleView): string {
  return i18n.t(keyFor(trouble), trouble.missed, { site: siteNames[trouble.site] });
}

/** A surface's name is a word for what leaves from it, but a mail is seldom called a message. */
function keyFor({ site, part }: TroubleView) {
  if (part === 'invitation') return 'popup.trouble.invitation';
  return isWebmail(site) ? 'popup.trouble.mail' : 'popup.trouble.message';
}

/** A report that helps to mend it: what changed, where, when, and the page's structure without a word of its text. */
export function reportOf({ site, part, missed, at, shape }: TroubleView, seenWith: Environment): string {
  const lines = [
    `Site: ${siteNames[site]}`,
    `Part: ${part}`,
    `Not noticed in a row: ${missed}`,
    `Last time: ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `Browser: ${seenWith.browser}`,
    `Tendril: ${seenWith.tendril}`,
    '',
    shape || 'The page could not be read.',
  ];
  return lines.join('\n');
}
