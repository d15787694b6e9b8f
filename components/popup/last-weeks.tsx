import { i18n } from '#i18n';
import type { HabitView } from '../../lib/ledger/reads/habit-view';
import { WeekBars } from '../months/week-bars';
import { strengthWords } from './strength-words';
import './last-weeks.css';

interface Props {
  readonly habit: HabitView;
  readonly locale: string;
  onMonths(): void;
}

/** The last twelve weeks as bars, and in one phrase how strong the habit is; nothing before the first outreach. */
export function LastWeeks({ habit: { weeks, strength, nextGoal }, locale, onMonths }: Props) {
  const hasBegun = weeks.some(({ contacts }) => contacts > 0);
  return (
    <>
      {hasBegun && (
        <section class="band last-weeks" aria-labelledby="last-weeks">
          <div class="title-line">
            <h2 id="last-weeks">{i18n.t('popup.lastWeeks', weeks.length)}</h2>
            <button type="button" class="quiet" onClick={onMonths}>
              {i18n.t('months.title')}
            </button>
          </div>
          <WeekBars weeks={weeks} locale={locale} compact />
          <p class="soft">{strengthWords(strength)}</p>
        </section>
      )}
      {nextGoal !== undefined && <p class="soft aside-line">{i18n.t('popup.nextGoal', nextGoal)}</p>}
    </>
  );
}
