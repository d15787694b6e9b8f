import type { Change } from '../lib/outbox';
import { aboutNewerSettings, Notices } from './notices';
import { TroublePage } from './trouble-page';
import type { Host } from './use-host';
import type { Loaded } from './use-ledger';
import { WatchLine } from './watch-line';
import { WeekHeader } from './week-header';
import { WeekPage } from './week-page';
import { EmptyRing } from './week-ring';
import './popup.css';

interface Props {
  readonly loaded: Loaded;
  readonly host: Host;
  readonly now: Date;
  readonly locale: string;
  /** Whether a newer Tendril wrote the settings. */
  readonly newer: boolean;
  onChange(change: Change): Promise<unknown>;
  /** Opens the welcome page. */
  onStart(): void;
}

/** The toolbar popup, in each of its states. */
export function Popup({ loaded, host, now, locale, newer, onChange, onStart }: Props) {
  const troubles = newer ? [aboutNewerSettings] : [];
  if (loaded.state === 'loading') return <Waiting locale={locale} />;
  if (loaded.state === 'trouble') {
    return <TroublePage sentence={loaded.sentence} now={now} locale={locale} onChange={onChange} />;
  }
  if (loaded.settings.committedAt === 0)
    return <Start locale={locale} troubles={troubles} onStart={onStart} />;
  return (
    <>
      <WeekPage view={loaded.view} now={now} locale={locale} troubles={troubles} onChange={onChange} />
      <WatchLine host={host} />
    </>
  );
}

/** While the week is read; `popup/index.html` paints the same before the script runs. */
function Waiting({ locale }: Pick<Props, 'locale'>) {
  return (
    <>
      <WeekHeader locale={locale} />
      <main>
        <EmptyRing />
      </main>
    </>
  );
}

interface StartProps extends Pick<Props, 'locale' | 'onStart'> {
  readonly troubles: readonly string[];
}

/** Before the commitment. */
function Start({ locale, troubles, onStart }: StartProps) {
  return (
    <>
      <WeekHeader locale={locale} />
      <main>
        <Notices sentences={troubles} />
        <section class="start" aria-label="Welcome">
          <span class="mark" />
          <p>Two people a week, one click each. Nothing is watched until you say so.</p>
          <button type="button" class="primary" onClick={onStart}>
            Start here
          </button>
        </section>
      </main>
    </>
  );
}
