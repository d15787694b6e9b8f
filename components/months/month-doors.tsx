import { i18n } from '#i18n';
import { addMonths, type Month } from '../../lib/habit/month';
import type { MonthView } from '../../lib/ledger/reads/months-view';
import { hashOf } from '../dashboard/route';
import { capital, monthName } from '../date-words';

interface Props {
  readonly view: MonthView;
  readonly locale: string;
  onMonth(month: Month): void;
}

/** The ways to other months: the one before, the next, and any. */
export function MonthDoors({ view: { facts, first, last }, locale, onMonth }: Props) {
  const { month } = facts;
  const named = (one: Month) => capital(monthName(one, locale, ''), locale);
  return (
    <nav class="month-doors" aria-label={i18n.t('months.otherMonths')}>
      {month > first && (
        <a href={hashOf('months', addMonths(month, -1))} aria-label={named(addMonths(month, -1))}>
          ‹
        </a>
      )}
      <select
        aria-label={i18n.t('months.chooseMonth')}
        value={month}
        onChange={(event) => onMonth(event.currentTarget.value)}
      >
        {monthsFrom(month < first ? month : first, last).map((one) => (
          <option key={one} value={one}>
            {named(one)}
          </option>
        ))}
      </select>
      {month < last && (
        <a href={hashOf('months', addMonths(month, 1))} aria-label={named(addMonths(month, 1))}>
          ›
        </a>
      )}
    </nav>
  );
}

/** All months between the two, newest first. */
function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = last; month >= first; month = addMonths(month, -1)) months.push(month);
  return months;
}
