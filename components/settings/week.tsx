import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import { firstWeekdayOf, type Weekday } from '../../lib/habit/calendar';
import type { PlanView } from '../../lib/ledger/reads/plan';
import { weekdays } from '../time-words';
import { GoalField } from './goal-field';
import type { SettingsSectionProps } from './section-props';
import { Choice } from './setting';
import { TimeOff } from './time-off';

type TimeOffProps = ComponentProps<typeof TimeOff>;

export interface WeekProps extends SettingsSectionProps, Pick<TimeOffProps, 'today' | 'onTimeOff'> {
  readonly plan: PlanView;
  /** The language of the browser: it says on which day weeks begin there. */
  readonly language: string;
  onGoal(contacts: number): unknown;
  onEndTimeOff(id: string): unknown;
}

/** How many people a week, when weeks begin, and when there are none. */
export function Week({ settings, plan, locale, language, onSettings, ...props }: WeekProps) {
  const days = weekdays(locale);
  const usual = days.find(([day]) => day === firstWeekdayOf(language))?.[1] ?? '';
  const options: [Weekday | 0, string][] = [[0, i18n.t('settings.week.asUsual', { day: usual })], ...days];
  return (
    <>
      <GoalField plan={plan} onGoal={props.onGoal} />
      <Choice
        name={i18n.t('settings.week.first')}
        hint={i18n.t('settings.week.firstHint')}
        value={settings.firstWeekday}
        options={options}
        onChoose={(firstWeekday) => onSettings({ firstWeekday })}
      />
      <TimeOff
        timeOff={plan.timeOff}
        today={props.today}
        locale={locale}
        onTimeOff={props.onTimeOff}
        onEnd={props.onEndTimeOff}
      />
    </>
  );
}
