import { i18n } from '#i18n';
import type { Bringing } from './data-view';
import { FileChoice } from './file-choice';
import { Preview } from './preview';

export interface RestoreProps {
  readonly bringing: Bringing;
  readonly locale: string;
  onFile(file: File): void;
  /** Brings in what the preview shows, with its settings where that is wanted. */
  onRestore(settings: boolean): void;
  onLeave(): void;
}

/** Brings a record back: a file is chosen, looked at, and restored or left. */
export function RestorePart({ bringing, locale, onFile, onRestore, onLeave }: RestoreProps) {
  const { state } = bringing;
  return (
    <section class="card" aria-labelledby="restore">
      <h2 id="restore" tabIndex={-1}>
        {i18n.t('data.restore.title')}
      </h2>
      {(state === 'none' || state === 'over') && (
        <>
          <p class="soft">{i18n.t('data.restore.words')}</p>
          <FileChoice onFile={onFile} />
        </>
      )}
      {state === 'preview' && (
        <Preview
          key={bringing.preview.madeAt}
          preview={bringing.preview}
          {...{ locale, onRestore, onLeave }}
        />
      )}
      <div role="status" class="said">
        {state === 'reading' && i18n.t('data.restore.reading')}
        {state === 'restoring' && i18n.t('data.restore.restoring')}
        {state === 'over' && bringing.sentence}
      </div>
    </section>
  );
}
