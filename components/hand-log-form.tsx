import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HandChannel } from '../lib/channels';
import { addDays, type Day, isDay } from '../lib/habit/calendar';
import { weekdayName } from './time-words';

interface Props {
  readonly channel: HandChannel;
  readonly today: Day;
  readonly locale: string;
  /** Names to choose from. */
  readonly known: readonly string[];
  onLog(name: string, on: Day): void;
  onCancel(): void;
}

const submitNames: Record<HandChannel, string> = {
  call: 'Log call',
  'in-person': 'Log meeting',
  letter: 'Log letter',
  other: 'Log outreach',
};

/** Who it was and on which day. Enter logs, Escape closes. */
export function HandLogForm({ channel, today, locale, known, onLog, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const name = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => name.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(form.current ?? undefined);
    const who = String(given.get('name')).trim();
    const on = given.get('date') ?? given.get('day');
    if (who !== '' && isDay(on) && on <= today) onLog(who, on);
  };
  return (
    <form
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The browser would close the whole popup.
        event.preventDefault();
        onCancel();
      }}
    >
      <input
        ref={name}
        aria-label="Name"
        name="name"
        list="known-names"
        placeholder="Whom did you reach?"
        required
        pattern=".*\S.*"
        maxLength={120}
        autocomplete="off"
        dir="auto"
      />
      <datalist id="known-names">
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <DayField today={today} locale={locale} />
      <button type="submit" class="primary">
        {submitNames[channel]}
      </button>
    </form>
  );
}

/** Today and the six days before by name, any other by date. */
function DayField({ today, locale }: { readonly today: Day; readonly locale: string }) {
  const [another, setAnother] = useState(false);
  if (another) {
    return (
      <input
        name="date"
        type="date"
        aria-label="Date"
        max={today}
        required
        defaultValue={addDays(today, -7)}
        ref={focusOnce}
      />
    );
  }
  return (
    <select
      name="day"
      aria-label="Day"
      onChange={(event) => setAnother(event.currentTarget.value === 'another')}
    >
      <option value={today}>Today</option>
      <option value={addDays(today, -1)}>Yesterday</option>
      {[2, 3, 4, 5, 6].map((days) => (
        <option key={days} value={addDays(today, -days)}>
          {weekdayName(addDays(today, -days), locale)}
        </option>
      ))}
      <option value="another">Another day…</option>
    </select>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
