import { channelNames, handChannels, type SiteId } from '../lib/channels';
import type { Settings } from '../lib/settings';
import { usualGoal } from './commitment';
import { hourName, weekdays } from './time-words';

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
      <label class="field">
        <span>The first people on my list, one per line</span>
        <textarea name="names" rows={4} dir="auto" aria-describedby="names-hint" />
        <span class="soft" id="names-hint">
          Someone you liked working with. Someone you owe a hello. Empty is fine, too.
        </span>
      </label>
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
      <label>
        <span class="unseen">Day</span>
        <select name="day">
          {weekdays(locale).map(([day, name]) => (
            <option key={day} value={day} selected={day === settings.reminderDay}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>at</span>
        <select name="hour" aria-label="Hour">
          {Array.from({ length: 24 }, (_, hour) => (
            <option key={hourName(hour, locale)} value={hour} selected={hour === settings.reminderHour}>
              {hourName(hour, locale)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function ChannelField({ settings, sites }: Omit<Props, 'locale'>) {
  return (
    <label class="field">
      <span>I start with</span>
      <select name="channel">
        {[...sites, ...handChannels].map((channel) => (
          <option key={channel} value={channel} selected={channel === settings.startChannel}>
            {channelNames[channel]}
          </option>
        ))}
      </select>
    </label>
  );
}
