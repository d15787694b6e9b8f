import { i18n } from '#i18n';
import type { WeekFacts } from '../../lib/habit/weeks';
import { weekRange } from '../time-words';
import { NumberTable } from './number-table';

interface Props {
  readonly weeks: readonly WeekFacts[];
  readonly locale: string;
  readonly over: boolean;
  /** For screen readers alone, where there is no room to open it. */
  readonly unseen: boolean;
}

/** The same numbers as the bars, as a table. */
export function WeekTable({ weeks, locale, over, unseen }: Props) {
  return (
    <NumberTable
      unseen={unseen}
      title={i18n.t('months.weeksTitle')}
      head={[i18n.t('months.week'), i18n.t('months.people'), i18n.t('months.goal'), i18n.t('months.note')]}
      rows={weeks.map((facts, at) => [
        weekRange(facts.week, locale),
        facts.contacts,
        facts.goal,
        weekNote(facts, !over && at === weeks.length - 1),
      ])}
    />
  );
}

/** What else there is to say about a week: that it was rest, or is still running. */
export function weekNote({ off, contacts, goal }: WeekFacts, isRunning: boolean): string {
  if (off) return i18n.t('months.rest');
  if (contacts >= goal) return i18n.t('months.onGoal');
  return isRunning ? i18n.t('months.running') : '';
}
