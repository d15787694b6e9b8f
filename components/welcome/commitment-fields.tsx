import { channelNames, handChannels, type SiteId } from '../../lib/channels';
import type { Settings } from '../../lib/settings';
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
      <h2 id="commitment">My commitment</h2>
      <GoalField />
      <ReminderFields settings={settings} locale={locale} />
      <ChannelField settings={settings} sites={sites} />
      <div class="field">
        <label for="names">The first people on my list, one per line</label>
        <textarea id="names" name="names" rows={4} dir="auto" aria-describedby="names-hint" />
        <span class="soft" id="names-hint">
          Someone you liked working with. Someone you owe a hello. Empty is fine, too.
        </span>
      </div>
    </section>
  );
}

const goals = [
  [usualGoal, 'Two people', 'Fits any week'],
  [3, 'Three people', 'A little bolder'],
] as const;

function GoalField() {
  return (
    <fieldset class="goals">
      <legend>Each week I reach out to</legend>
      {goals.map(([goal, name, why]) => (
        <label key={goal}>
          <input type="radio" name="goal" value={goal} defaultChecked={goal === usualGoal} />
          <span>
            <b>{name}</b> <span class="soft">{why}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ReminderFields({ settings, locale }: Omit<Props, 'sites'>) {
  return (
    <fieldset class="reminder">
      <legend>If some are still to go, remind me on</legend>
      <select name="day" aria-label="Day">
        {weekdays(locale).map(([day, name]) => (
          <option key={day} value={day} selected={day === settings.reminderDay}>
            {name}
          </option>
        ))}
      </select>
      <span>at</span>
      <select name="hour" aria-label="Hour">
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
      <label for="channel">I start with</label>
      <select id="channel" name="channel">
        {[...sites, ...handChannels].map((channel) => (
          <option key={channel} value={channel} selected={channel === settings.startChannel}>
            {channelNames[channel]}
          </option>
        ))}
      </select>
    </div>
  );
}
