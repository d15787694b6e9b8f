import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import { isolated } from '../../lib/habit/isolated';
import type { Reason } from '../../lib/habit/who-next';
import { daysAgo } from './day-words';

/** Why somebody is suggested, in one short sentence. */
export function reasonWords(reason: Reason, today: Day, locale: string): string {
  switch (reason.kind) {
    case 'referral':
      return i18n.t('next.referral', { name: isolated(reason.by) });
    case 'cadence':
      return i18n.t('next.cadence', { ago: daysAgo(reason.last, today, locale) });
    case 'never-reached':
      return neverReached(reason.groups);
    case 'out-of-touch':
      return i18n.t('next.outOfTouch', { ago: daysAgo(reason.last, today, locale) });
    case 'stretch':
      return i18n.t('next.stretch');
  }
}

/** The group says why they are on the list; the strongest reason first. */
function neverReached(groups: readonly string[]): string {
  if (groups.includes('key-contact')) return i18n.t('next.keyContact');
  if (groups.includes('former-colleague')) return i18n.t('next.formerColleague');
  if (groups.includes('out-of-touch')) return i18n.t('next.lostTouch');
  return i18n.t('next.neverReached');
}
