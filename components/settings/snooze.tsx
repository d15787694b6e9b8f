import { i18n } from '#i18n';
import { addDays, localDay } from '../../lib/habit/calendar';
import { dayName } from '../date-words';
import type { SettingsSectionProps } from './section-props';

interface Props extends SettingsSectionProps {
  readonly now: number;
}

/** No reminder for a while, without changing anything else. */
export function Snooze({ settings, now, locale, onSettings }: Props) {
  const { snoozedUntil } = settings;
  const today = localDay(new Date(now));
  const until = (days: number) => onSettings({ snoozedUntil: startOf(addDays(today, days)) });
  return (
    <>
      <h3>{i18n.t('settings.reminders.snooze')}</h3>
      <p class="soft" role="status">
        {snoozedUntil > now
          ? i18n.t('settings.reminders.snoozed', { day: dayName(localDay(new Date(snoozedUntil)), locale) })
          : i18n.t('settings.reminders.snoozeHint')}
      </p>
      <p class="pair">
        <button type="button" onClick={() => until(1)}>
          {i18n.t('settings.reminders.tomorrow')}
        </button>
        <button type="button" onClick={() => until(7)}>
          {i18n.t('settings.reminders.inAWeek')}
        </button>
        {snoozedUntil > now && (
          <button type="button" class="quiet" onClick={() => onSettings({ snoozedUntil: 0 })}>
            {i18n.t('settings.reminders.wake')}
          </button>
        )}
      </p>
    </>
  );
}

/** When the clock on the wall begins that day. */
function startOf(day: string): number {
  return new Date(`${day}T00:00:00`).getTime();
}
