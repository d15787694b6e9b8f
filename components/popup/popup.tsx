import type { Change } from '../../lib/outbox';
import { aboutNewerSettings, Notices } from '../notices';
import type { Environment } from '../trouble-words';
import type { Loaded } from '../use-ledger';
import { type Doors, DoorsLine } from './doors';
import type { HandLogDraft } from './hand-log-draft';
import { TroublePage } from './trouble-page';
import type { Host } from './use-host';
import { WeekHeader } from './week-header';
import { WeekPage } from './week-page';
import { EmptyRing } from './week-ring';
import './popup.css';

/** What the popup and the side panel show and what their clicks do. */
export interface PopupProps {
  readonly loaded: Loaded;
  readonly host: Host;
  /** Whether it is the side panel. */
  readonly isPanel: boolean;
  readonly now: Date;
  readonly locale: string;
  /** Whether a newer Tendril wrote the settings. */
  readonly newer: boolean;
  readonly seenWith: Environment;
  /** The hand log that the page was opened for. */
  readonly draft?: HandLogDraft | undefined;
  readonly doors: Doors;
  onChange(change: Change): Promise<string>;
  onCopy(text: string): Promise<void>;
  /** What the page was opened for is logged. */
  onDone(): void;
  /** Opens the welcome page. */
  onStart(): void;
}

/** The toolbar popup, and the side panel, which holds the same; in each of its states. */
export function Popup({ loaded, newer, doors, onStart, ...props }: PopupProps) {
  const { now, locale, onChange } = props;
  const notices = newer ? [aboutNewerSettings] : [];
  if (loaded.state === 'loading') return <Waiting locale={locale} />;
  if (loaded.state === 'trouble')
    return <TroublePage sentence={loaded.sentence} {...{ now, locale, onChange }} />;
  if (loaded.settings.committedAt === 0) return <Start {...{ locale, notices, onStart }} />;
  return (
    <>
      <WeekPage {...props} view={loaded.view} notices={notices} />
      <DoorsLine {...doors} />
    </>
  );
}

/** While the week is read; the pages' own HTML paints the same before the script runs. */
function Waiting({ locale }: Pick<PopupProps, 'locale'>) {
  return (
    <>
      <WeekHeader locale={locale} />
      <main>
        <EmptyRing />
      </main>
    </>
  );
}

interface StartProps extends Pick<PopupProps, 'locale' | 'onStart'> {
  readonly notices: readonly string[];
}

/** Before the commitment. */
function Start({ locale, notices, onStart }: StartProps) {
  return (
    <>
      <WeekHeader locale={locale} />
      <main>
        <Notices sentences={notices} />
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
