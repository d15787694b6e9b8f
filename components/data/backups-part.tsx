import { i18n } from '#i18n';
import type { Backup } from '../../lib/backup/folder';
import { momentName, sizeName } from './data-words';

export interface BackupsProps {
  /** Newest first. */
  readonly backups: readonly Backup[];
  readonly locale: string;
  readonly busy: boolean;
  /** What came of the last click. */
  readonly said: string;
  /** Absent where there is no record to back up. */
  onBackUp?: (() => void) | undefined;
  onLook(name: string): void;
}

/** The backups that Tendril keeps in this browser, each of which can be looked at and brought back. */
export function BackupsPart({ backups, locale, busy, said, onBackUp, onLook }: BackupsProps) {
  return (
    <section class="card" aria-labelledby="backups">
      <h2 id="backups">{i18n.t('data.backups.title')}</h2>
      <p class="soft">{i18n.t('data.backups.words')}</p>
      {backups.length === 0 && <p>{i18n.t('data.backups.none')}</p>}
      <ul aria-labelledby="backups" class="backups">
        {backups.map(({ name, madeAt, bytes }) => (
          <li key={name} class="list-line">
            <span id={name}>
              {momentName(madeAt, locale)} <span class="soft">{sizeName(bytes, locale)}</span>
            </span>
            <button type="button" aria-describedby={name} onClick={() => onLook(name)}>
              {i18n.t('data.backups.look')}
            </button>
          </li>
        ))}
      </ul>
      {onBackUp && (
        <div class="buttons">
          <button type="button" aria-disabled={busy} onClick={onBackUp}>
            {i18n.t('data.backups.now')}
          </button>
        </div>
      )}
      <p role="status">{busy ? i18n.t('data.working') : said}</p>
    </section>
  );
}
