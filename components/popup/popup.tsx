import { i18n } from '#i18n';
import { aboutNewerSettings, Notices } from '../notices';
import type { Known } from '../use-ledger';
import { DoorsLine } from './doors';
import type { FirstView, PopupView } from './popup-view';
import { TroublePage } from './trouble-page';
import { WeekHeader } from './week-header';
import { WeekPage } from './week-page';
import type { WeekPageProps } from './week-page-props';
import { WeekRing } from './week-ring';
import './popup.css';

/** What the popup and the side panel show and what their clicks do. */
export interface PopupProps extends Omit<WeekPageProps, 'settings'> {
  readonly loaded: Known<PopupView | FirstView>;
  /** Whether a newer Tendril wrote the settings. */
  readonly newer: boolean;
  /** That there is no room for what the person does, in a sentence each. */
  readonly noRoom: readonly string[];
  /** Opens the side panel; absent where it is open already, or the browser has none. */
  readonly keepOpen?: (() => void) | undefined;
  /** Opens the welcome page. */
  onStart(): void;
}

/** Troubles that a backup mends; the others pass by themselves, or with an update. */
const mendable: readonly string[] = ['lost', 'closed'];

/** The toolbar popup, and the side panel, which holds the same; in each of its states. */
export function Popup({ loaded, newer, noRoom, keepOpen, onStart, ...props }: PopupProps) {
  const { now, locale, onChange, onOpen } = props;
  const notices = [...noRoom, ...(newer ? [aboutNewerSettings] : [])];
  if (loaded.state === 'trouble')
    return (
      <TroublePage
        sentence={loaded.sentence}
        onMend={mendable.includes(loaded.trouble) ? () => onOpen('data') : undefined}
        {...{ now, locale, onChange }}
      />
    );
  const { view, settings } = loaded;
  if (settings.committedAt === 0) return <Start {...{ locale, notices, onStart }} />;
  if ('numbers' in view) return <First {...view} locale={locale} />;
  return (
    <>
      <WeekPage {...props} view={view.week} habit={view.habit} {...{ settings, notices }} />
      <DoorsLine {...{ keepOpen, onOpen }} />
    </>
  );
}

/** What one looks for first, until the rest has been read: it stands where it will stay. */
function First({ numbers, locale }: FirstView & Pick<PopupProps, 'locale'>) {
  return (
    <>
      <WeekHeader locale={locale} />
      <main>
        <WeekRing {...numbers} />
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
        <section class="start" aria-label={i18n.t('popup.start.title')}>
          <span class="mark" />
          <p>{i18n.t('popup.start.words')}</p>
          <button type="button" class="primary" onClick={onStart}>
            {i18n.t('popup.start.button')}
          </button>
        </section>
      </main>
    </>
  );
}
