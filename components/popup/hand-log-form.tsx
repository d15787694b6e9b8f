import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Channel, isChannel, siteNames } from '../../lib/channels';
import { addDays, type Day, isDay } from '../../lib/habit/calendar';
import { focusOnce } from '../focus-heir';
import { weekdayName } from '../time-words';
import { type HandLogDraft, kindOf, messageSites } from './hand-log-draft';
import { submitName } from './hand-log-words';

interface Props {
  readonly draft: HandLogDraft;
  readonly today: Day;
  readonly locale: string;
  /** Names to choose from. */
  readonly known: readonly string[];
  onLog(name: string, channel: Channel, on: Day): void;
  onCancel(): void;
}

/** Who it was and on which day. Enter logs, Escape closes. */
export function HandLogForm({ draft, today, locale, known, onLog, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const kind = kindOf(draft.channel);
  useLayoutEffect(() => {
    const first = draft.name ? 'button' : 'input';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(form.current ?? undefined);
    const who = String(given.get('name')).trim();
    const on = given.get('date') ?? given.get('day');
    const where = given.get('site');
    const channel = isChannel(where) ? where : draft.channel;
    if (who !== '' && isDay(on) && on <= today) onLog(who, channel, on);
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
        aria-label={i18n.t('popup.hand.name')}
        name="name"
        list="known-names"
        placeholder={i18n.t('popup.hand.whom')}
        required
        pattern=".*\S.*"
        maxLength={120}
        autocomplete="off"
        dir="auto"
        defaultValue={draft.name ?? ''}
      />
      <datalist id="known-names">
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {kind === 'message' && <SiteField chosen={draft.channel} />}
      <DayField today={today} locale={locale} />
      <button type="submit" class="primary">
        {submitName(kind)}
      </button>
    </form>
  );
}

/** Where the message was sent. */
function SiteField({ chosen }: { readonly chosen: Channel }) {
  return (
    <select name="site" aria-label={i18n.t('popup.hand.where')}>
      {messageSites.map((site) => (
        <option key={site} value={site} selected={site === chosen}>
          {siteNames[site]}
        </option>
      ))}
    </select>
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
        aria-label={i18n.t('popup.hand.date')}
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
      aria-label={i18n.t('popup.hand.day')}
      onChange={(event) => setAnother(event.currentTarget.value === 'another')}
    >
      <option value={today}>{i18n.t('popup.hand.today')}</option>
      <option value={addDays(today, -1)}>{i18n.t('popup.hand.yesterday')}</option>
      {[2, 3, 4, 5, 6].map((days) => (
        <option key={days} value={addDays(today, -days)}>
          {weekdayName(addDays(today, -days), locale)}
        </option>
      ))}
      <option value="another">{i18n.t('popup.hand.another')}</option>
    </select>
  );
}
