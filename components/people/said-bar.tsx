import { i18n } from '#i18n';
import { aboutLostClick } from '../notices';
import type { Said } from './use-changes';
import './said-bar.css';

interface Props {
  readonly said: Said;
  readonly lost: boolean;
  onUndo(command: string): void;
}

/** What the last click did, quietly, and *Undo* where it can be taken back. */
export function SaidBar({ said: { words, undo }, lost, onUndo }: Props) {
  return (
    <div class="said-bar" data-empty={!words && !lost}>
      <p role="status">{lost ? aboutLostClick : words}</p>
      {undo && !lost && (
        <button type="button" onClick={() => onUndo(undo)}>
          {i18n.t('people.undo')}
        </button>
      )}
    </div>
  );
}
