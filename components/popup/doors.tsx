import { i18n } from '#i18n';
import './doors.css';

interface Props {
  /** Opens the side panel; absent where it is open already, or the browser has none. */
  readonly keepOpen?: (() => void) | undefined;
  /** Opens that page of the dashboard. */
  onOpen(page: 'people' | 'settings'): void;
}

/** The last line: the ways to the side panel, to the dashboard and to the settings. */
export function DoorsLine({ keepOpen, onOpen }: Props) {
  return (
    <footer class="doors">
      {keepOpen && (
        <button
          type="button"
          class="quiet"
          aria-label={i18n.t('popup.doors.keepOpenWhere')}
          title={i18n.t('popup.doors.keepOpenWhere')}
          onClick={keepOpen}
        >
          {i18n.t('popup.doors.keepOpen')}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => onOpen('people')}>
        {i18n.t('popup.doors.dashboard')}
      </button>
      <button type="button" class="quiet" onClick={() => onOpen('settings')}>
        {i18n.t('settings.title')}
      </button>
    </footer>
  );
}
