import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { handChannels, isChannel, type SiteId } from '../../lib/channels';
import type { Weekday } from '../../lib/habit/calendar';
import type { Settings } from '../../lib/settings';
import { channelName } from '../channel-words';
import { IfThen } from '../if-then';
import { hours, weekdays } from '../time-words';

interface Props {
  readonly settings: Settings;
  readonly sites: readonly SiteId[];
  readonly locale: string;
}

/** When to be reminded and how to start; below, what that comes to in one sentence. */
export function PlanFields({ settings, sites, locale }: Props) {
  const [plan, setPlan] = useState<Pick<Settings, 'reminderDay' | 'reminderHour' | 'startChannel'>>(settings);
  return (
    <>
      <fieldset class="reminder">
        <legend>{i18n.t('welcome.reminder')}</legend>
        <Options
          name="day"
          label={i18n.t('welcome.day')}
          options={weekdays(locale)}
          chosen={plan.reminderDay}
          onChoose={(value) => setPlan({ ...plan, reminderDay: Number(value) as Weekday })}
        />
        <span>{i18n.t('welcome.at')}</span>
        <Options
          name="hour"
          label={i18n.t('welcome.hour')}
          options={hours(locale)}
          chosen={plan.reminderHour}
          onChoose={(value) => setPlan({ ...plan, reminderHour: Number(value) })}
        />
      </fieldset>
      <div class="field">
        <label for="channel">{i18n.t('welcome.channel')}</label>
        <Options
          name="channel"
          options={[...sites, ...handChannels].map((channel) => [channel, channelName(channel)])}
          chosen={plan.startChannel}
          onChoose={(value) => isChannel(value) && setPlan({ ...plan, startChannel: value })}
        />
      </div>
      <IfThen plan={plan} locale={locale} />
    </>
  );
}

interface OptionsProps {
  readonly name: string;
  /** What it is called, where no label says so. */
  readonly label?: string;
  readonly options: readonly (readonly [value: string | number, name: string])[];
  readonly chosen: string | number;
  onChoose(value: string): unknown;
}

function Options({ name, label, options, chosen, onChoose }: OptionsProps) {
  return (
    <select
      id={name}
      name={name}
      aria-label={label}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {options.map(([value, words]) => (
        <option key={value} value={value} selected={value === chosen}>
          {words}
        </option>
      ))}
    </select>
  );
}
