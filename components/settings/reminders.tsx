import { i18n } from '#i18n';
import { handChannels, type SiteId } from '../../lib/channels';
import type { BadgeMode } from '../../lib/settings';
import { channelName } from '../channel-words';
import { IfThen } from '../if-then';
import { hours, weekdays } from '../time-words';
import type { SettingsSectionProps } from './section-props';
import { Choice, Setting } from './setting';
import { Snooze } from './snooze';
import { SwitchLine } from './switch-line';

export interface RemindersProps extends SettingsSectionProps {
  readonly sites: readonly SiteId[];
  readonly now: number;
  /** Asks for the permission where it is needed; resolves with `false` where it was not given. */
  onRemind(on: boolean): Promise<boolean>;
}

const badges = [
  ['reminder', 'settings.reminders.fromDay'],
  ['always', 'settings.reminders.always'],
  ['never', 'settings.reminders.never'],
] as const satisfies readonly (readonly [BadgeMode, string])[];

/** The plan for an unmet week, and how Tendril may speak of it. */
export function Reminders({ settings, sites, now, locale, onSettings, onRemind }: RemindersProps) {
  return (
    <>
      <IfThen plan={settings} locale={locale} />
      <Choice
        name={i18n.t('settings.reminders.day')}
        value={settings.reminderDay}
        options={weekdays(locale)}
        onChoose={(reminderDay) => onSettings({ reminderDay })}
      />
      <Choice
        name={i18n.t('settings.reminders.hour')}
        value={settings.reminderHour}
        options={hours(locale)}
        onChoose={(reminderHour) => onSettings({ reminderHour })}
      />
      <Choice
        name={i18n.t('settings.reminders.channel')}
        value={settings.startChannel}
        options={[...sites, ...handChannels].map((channel) => [channel, channelName(channel)])}
        onChoose={(startChannel) => onSettings({ startChannel })}
      />
      <Choice
        name={i18n.t('settings.reminders.badge')}
        hint={i18n.t('settings.reminders.badgeHint')}
        value={settings.badge}
        options={badges.map(([mode, key]) => [mode, i18n.t(key)])}
        onChoose={(badge) => onSettings({ badge })}
      />
      <SwitchLine
        name={i18n.t('settings.reminders.notify')}
        hint={i18n.t('settings.reminders.notifyHint')}
        on={settings.remind}
        onSwitch={onRemind}
      />
      <QuietHours {...{ settings, locale, onSettings }} />
      <SwitchLine
        name={i18n.t('settings.reminders.fresh')}
        hint={i18n.t('settings.reminders.freshHint')}
        on={settings.freshStart}
        onSwitch={(freshStart) => onSettings({ freshStart })}
      />
      <Snooze {...{ settings, now, locale, onSettings }} />
    </>
  );
}

function QuietHours({ settings, locale, onSettings }: SettingsSectionProps) {
  const options = (chosen: number) =>
    hours(locale).map(([hour, name]) => (
      <option key={hour} value={hour} selected={hour === chosen}>
        {name}
      </option>
    ));
  return (
    <Setting name={i18n.t('settings.reminders.quiet')} hint={i18n.t('settings.reminders.quietHint')}>
      {(id, hintId) => (
        <span class="pair">
          <select
            id={id}
            aria-describedby={hintId}
            onChange={({ currentTarget }) => onSettings({ quietFrom: Number(currentTarget.value) })}
          >
            {options(settings.quietFrom)}
          </select>
          –
          <select
            aria-label={i18n.t('settings.reminders.quietTo')}
            onChange={({ currentTarget }) => onSettings({ quietTo: Number(currentTarget.value) })}
          >
            {options(settings.quietTo)}
          </select>
        </span>
      )}
    </Setting>
  );
}
