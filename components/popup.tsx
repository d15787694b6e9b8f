import type { Change } from '../lib/outbox';
import { aboutNewerSettings, Notices } from './notices';
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
  if (loaded.state === 'ready' && loaded.settings.committedAt > 0) {
    const troubles = newer ? [aboutNewerSettings] : [];
    return (
      <>
        <WeekPage view={loaded.view} now={now} locale={locale} troubles={troubles} onChange={onChange} />
        <WatchLine host={host} />
      </>
    );
  }
  return (
    <>
      <WeekHeader locale={locale} />
      <main>
        {loaded.state === 'ready' ? <Start onStart={onStart} /> : <EmptyRing />}
        <Notices sentences={loaded.state === 'trouble' ? [loaded.sentence] : []} />
      </main>
    </>
  );
}

function Start({ onStart }: { onStart(): void }) {
  return (
    <section class="start">
      <p>Two people a week, one click each. Nothing is watched until you say so.</p>
      <button type="button" class="primary" onClick={onStart}>
        Start here
      </button>
    </section>
  );
}
