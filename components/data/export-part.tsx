import { i18n } from '#i18n';

/** What can be exported. */
export type ExportKind = 'everything';

export interface ExportProps {
  readonly busy: boolean;
  /** What came of the last export. */
  readonly said: string;
  onExport(kind: ExportKind): void;
}

/** A file with everything. */
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
    </section>
  );
}
