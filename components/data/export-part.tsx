import { i18n } from '#i18n';

/** What can be exported: everything, outreaches as a table, people as an address book. */
export type ExportKind = 'everything' | 'csv' | 'vcard';

export interface ExportProps {
  readonly busy: boolean;
  /** What came of the last export. */
  readonly said: string;
  onExport(kind: ExportKind): void;
}

/** A file with everything, and quietly below it those for other programs. */
export function ExportPart({ busy, said, onExport }: ExportProps) {
  return (
    <section class="card" aria-labelledby="export">
      <h2 id="export">{i18n.t('data.export.title')}</h2>
      <p class="soft">{i18n.t('data.export.words')}</p>
      <div class="buttons">
        <button type="button" class="primary" aria-disabled={busy} onClick={() => onExport('everything')}>
          {i18n.t('data.export.everything')}
        </button>
      </div>
      <p role="status">{busy ? i18n.t('data.working') : said}</p>
      <div class="buttons aside">
        <span class="soft">{i18n.t('data.export.others')}</span>
        <button type="button" class="quiet" onClick={() => onExport('csv')}>
          {i18n.t('data.export.csv')}
        </button>
        <button type="button" class="quiet" onClick={() => onExport('vcard')}>
          {i18n.t('data.export.vcard')}
        </button>
      </div>
    </section>
  );
}
