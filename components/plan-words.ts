import { i18n } from '#i18n';
import { isSiteId, siteNames } from '../lib/channels';
import type { Settings } from '../lib/settings';
import { hourName, weekdays } from './time-words';

type Plan = Pick<Settings, 'reminderDay' | 'reminderHour' | 'startChannel'>;

const byHand = {
  call: 'plan.call',
  'in-person': 'plan.inPerson',
  letter: 'plan.letter',
  other: 'plan.other',
} as const;

/** The day and the hour of the plan: "Thursday", "9:00 AM". */
export function planTime(
  { reminderDay, reminderHour }: Omit<Plan, 'startChannel'>,
  locale: string,
): { day: string; hour: string } {
  const day = weekdays(locale).find(([number]) => number === reminderDay)?.[1] ?? '';
  return { day, hour: hourName(reminderHour, locale) };
}

/** The plan as an if-then sentence: who says when and how does it far more often. */
export function planSentence({ startChannel, ...time }: Plan, locale: string): string {
  const when = planTime(time, locale);
  return isSiteId(startChannel)
    ? i18n.t('plan.site', { ...when, site: siteNames[startChannel] })
    : i18n.t(byHand[startChannel], when);
}
