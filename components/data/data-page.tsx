import { i18n } from '#i18n';
import type { HereView } from '../../lib/ledger/reads/here';
import { aboutLostClick, Notices } from '../notices';
import { AskedFirst } from './asked-first';
import { BackupsPart, type BackupsProps } from './backups-part';
import { ExportPart, type ExportProps } from './export-part';
import { Here } from './here';
import { RestorePart, type RestoreProps } from './restore-part';
import './data-page.css';

/** What the page of the person's data shows, and what its clicks do. */
export interface DataPageProps {
  /** What the record holds; where it cannot be opened, the sentence that says so. */
  readonly here: HereView | string;
  readonly now: number;
  readonly locale: string;
  /** What nobody can take back is being carried out. */
  readonly busy: boolean;
  /** The last click on it could not be saved. */
  readonly lost: boolean;
  readonly exports: ExportProps;
  readonly restore: Omit<RestoreProps, 'locale'>;
  readonly backups: Omit<BackupsProps, 'locale'>;
  onEraseAll(): void;
  /** Begins a new record; absent while the one that is there can be opened, or must be kept. */
  onBegin?: (() => void) | undefined;
}

/** What is kept, and every way in and out of it: export, restore, backups, and the end of it all. */
export function DataPage(props: DataPageProps) {
  const { here, now, locale, busy, lost, exports, restore, backups, onEraseAll, onBegin } = props;
  const isOpen = typeof here !== 'string';
  // Elsewhere they would only wait: a record that is newer, blocked or without room takes nothing now.
  const takes = isOpen || onBegin !== undefined;
  return (
    <div class="data">
      <h1>{i18n.t('data.title')}</h1>
      {isOpen ? (
        <>
          <p class="lead">{i18n.t('data.lead')}</p>
          <Here {...{ here, now, locale }} backedUpAt={backups.backups[0]?.madeAt} />
          <ExportPart {...exports} />
        </>
      ) : (
        <Notices sentences={[here]} />
      )}
      {takes && (
        <>
          <RestorePart {...restore} locale={locale} />
          <BackupsPart {...backups} locale={locale} />
          {onBegin && <Begin busy={busy} onBegin={onBegin} />}
          <EraseAll busy={busy} onEraseAll={onEraseAll} />
        </>
      )}
      <Notices sentences={lost ? [aboutLostClick] : []} />
    </div>
  );
}

function EraseAll({ busy, onEraseAll }: Pick<DataPageProps, 'busy' | 'onEraseAll'>) {
  return (
    <AskedFirst
      title={i18n.t('data.erase.title')}
      words={i18n.t('data.erase.words')}
      open={i18n.t('data.erase.open')}
      question={i18n.t('data.erase.question')}
      confirm={i18n.t('data.erase.confirm')}
      busy={busy}
      onConfirm={onEraseAll}
    >
      <p>{i18n.t('data.erase.goes')}</p>
      <p>{i18n.t('data.erase.stays')}</p>
    </AskedFirst>
  );
}

function Begin({ busy, onBegin }: { readonly busy: boolean; onBegin(): void }) {
  return (
    <AskedFirst
      title={i18n.t('data.begin.title')}
      words={i18n.t('data.begin.words')}
      open={i18n.t('data.begin.open')}
      question={i18n.t('data.begin.question')}
      confirm={i18n.t('data.begin.confirm')}
      busy={busy}
      onConfirm={onBegin}
    >
      <p>{i18n.t('data.begin.goes')}</p>
    </AskedFirst>
  );
}
