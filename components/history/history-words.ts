import { i18n } from '#i18n';
import { isolated } from '../../lib/habit/isolated';
import type { OutreachView } from '../../lib/ledger/reads/view';
import type { Change } from '../../lib/outbox';
import { outcomeName } from '../outcome-words';
import type { LoadedHistory } from './loaded-parts';

/** How many there are, as far as that is known. */
export function countWords(
  count: number,
  { whole, looking }: Pick<LoadedHistory, 'whole' | 'looking'>,
  locale: string,
): string {
  const shown = new Intl.NumberFormat(locale).format(count);
  if (looking) return count === 0 ? i18n.t('history.looking') : i18n.t('history.lookingOn', [shown]);
  if (count === 0) return '';
  return whole ? i18n.t('history.count', count, [shown]) : i18n.t('history.soFar', [shown]);
}

/** What a click did. */
export function changeWords({ person }: OutreachView, change: Change): string {
  const name = isolated(person);
  if (change.kind === 'remove') return i18n.t('history.removed', { name });
  if (change.kind === 'outcome')
    return i18n.t('history.told', { name, outcome: outcomeName(change.outcome) });
  return i18n.t('history.corrected', { name });
}
