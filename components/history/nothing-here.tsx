import { i18n } from '#i18n';

interface Props {
  /** A filter is chosen. */
  readonly narrowed: boolean;
  onAll(): void;
}

/** What the history says while it has nothing to show, and the next step. */
export function NothingHere({ narrowed, onAll }: Props) {
  return (
    <div class="card nothing-here">
      <p>{narrowed ? i18n.t('history.noMatch') : i18n.t('history.empty')}</p>
      {narrowed && (
        <button type="button" class="primary" onClick={onAll}>
          {i18n.t('history.showAll')}
        </button>
      )}
    </div>
  );
}
