import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addDays, type Day } from '../../lib/habit/calendar';
import type { TimeOffView } from '../../lib/ledger/reads/plan';
import { dayName } from '../date-words';
import { passFocus } from '../focus-heir';

interface Props {
  readonly timeOff: readonly TimeOffView[];
  readonly today: Day;
  readonly locale: string;
  onTimeOff(from: Day, to: Day): unknown;
  onEnd(id: string): unknown;
}

/** The days on which the person is not at it, and the way to add some and to come back early. */
export function TimeOff({ timeOff, today, locale, onTimeOff, onEnd }: Props) {
  return (
    <>
      <h3 id="time-off">{i18n.t('settings.week.timeOff')}</h3>
      <p class="soft">{i18n.t('settings.week.timeOffHint')}</p>
      <ul aria-labelledby="time-off">
        {timeOff.map(({ id, from, to }) => (
          <li key={id} class="list-line">
            <span id={id}>
              {dayName(from, locale)} – {dayName(to, locale)}
            </span>
            <button
              type="button"
              aria-describedby={id}
              onClick={(event) => {
                passFocus(event.currentTarget);
                onEnd(id);
              }}
            >
              {i18n.t(from <= today ? 'settings.week.back' : 'settings.week.remove')}
            </button>
          </li>
        ))}
      </ul>
      <DaysOff today={today} onTimeOff={onTimeOff} />
    </>
  );
}

/** A week from today is what most people mean. */
function DaysOff({ today, onTimeOff }: Pick<Props, 'today' | 'onTimeOff'>) {
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(addDays(today, 6));
  return (
    <form
      class="days-off"
      onSubmit={(event) => {
        event.preventDefault();
        onTimeOff(from, to);
      }}
    >
      <label>
        {i18n.t('settings.week.from')}
        <input
          type="date"
          required
          value={from}
          onInput={({ currentTarget: { value } }) => {
            setFrom(value);
            if (value > to) setTo(value);
          }}
        />
      </label>
      <label>
        {i18n.t('settings.week.to')}
        <input
          type="date"
          required
          min={from}
          value={to}
          onInput={({ currentTarget }) => setTo(currentTarget.value)}
        />
      </label>
      <button type="submit">{i18n.t('settings.week.add')}</button>
    </form>
  );
}
