import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import type { WeekFacts } from '../../lib/habit/weeks';
import { shortRange } from '../date-words';
import { weekNote } from './week-table';

interface Props {
  readonly weeks: readonly WeekFacts[];
  readonly today: Day;
  readonly locale: string;
}

/** The weeks of a month, in words. */
export function WeekList({ weeks, today, locale }: Props) {
  return (
    <ul class="week-list">
      {weeks.map((facts) => (
        <li key={facts.week.start}>
          <span>{shortRange(facts.week.start, facts.week.end, locale)}</span>
          <span class="soft">{weekNote(facts, facts.week.end >= today)}</span>
          {facts.contacts > 0 && <strong>{i18n.t('months.weekPeople', facts.contacts)}</strong>}
        </li>
      ))}
    </ul>
  );
}
