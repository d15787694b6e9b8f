import { i18n } from '#i18n';
import { handChannels, type SiteId } from '../../lib/channels';
import type { Settings } from '../../lib/settings';
import { channelName } from '../channel-words';
import { usualGoal } from './commitment';
import './commitment-fields.css';
import { hourName, weekdays } from '../time-words';

interface Props {
  /** The defaults that a press of *Commit* accepts. */
  readonly settings: Settings;
  /** The sites that Tendril knows. */
  readonly sites: readonly SiteId[];
  readonly locale: string;
}

/** The commitment: how many, when to be reminded, how to start, and with whom. */
export function CommitmentFields({ settings, sites, locale }: Props) {
  return (
    <section class="commitment" aria-labelledby="commitment">
      <h2 id="commitment">{i18n.t('welcome.commitment')}</h2>
      <GoalField />
      <ReminderFields settings={settings} locale={locale} />
      <ChannelField settings={settings} sites={sites} />
      <div class="field">
        <label for="names">{i18n.t('welcome.names')}</label>
        <textarea id="names" name="names" rows={4} dir="auto" aria-describedby="names-hint" />
        <span class="soft" id="names-hint">
          {i18n.t('welcome.namesHint')}
        </span>
      </div>
    </section>
  );
}

const goals = [
  [usualGoal, 'welcome.two', 'welcome.twoWhy'],
  [3, 'welcome.three', 'welcome.threeWhy'],
] as const;

function GoalField() {
  return (
    <fieldset class="goals">
      <legend>{i18n.t('welcome.goal')}</legend>
      {goals.map(([goal, name, why]) => (
        <label key={goal}>
          <input type="radio" name="goal" value={goal} defaultChecked={goal === usualGoal} />
          <span>
            <b>{i18n.t(name)}</b> <span class="soft">{i18n.t(why)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ReminderFields({ settings, locale }: Omit<Props, 'sites'>) {
  return (
    <fieldset class="reminder">
      <legend>{i18n.t('welcome.reminder')}</legend>
      <select name="day" aria-label={i18n.t('welcome.day')}>
        {weekdays(locale).map(([day, name]) => (
          <option key={day} value={day} selected={day === settings.reminderDay}>
            {name}
          </option>
        ))}
      </select>
      <span>{i18n.t('welcome.at')}</span>
      <select name="hour" aria-label={i18n.t('welcome.hour')}>
        {Array.from({ length: 24 }, (_, hour) => (
          <option key={hourName(hour, locale)} value={hour} selected={hour === settings.reminderHour}>
            {hourName(hour, locale)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

function ChannelField({ settings, sites }: Omit<Props, 'locale'>) {
  return (
    <div class="field">
      <label for="channel">{i18n.t('welcome.channel')}</label>
      <select id="channel" name="channel">
        {[...sites, ...handChannels].map((channel) => (
          <option key={channel} value={channel} selected={channel === settings.startChannel}>
            {channelName(channel)}
          </option>
        ))}
      </select>
    </div>
  );
}
