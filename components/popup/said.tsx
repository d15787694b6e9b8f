import { i18n } from '#i18n';
import { focusOnce, focusWeek, ignoreHeldKey } from '../focus-heir';
import type { Said as What } from './use-answers';
import './said.css';

interface Props {
  readonly said: What;
  /** Takes back what no list shows. */
  onUndo(undo: NonNullable<What['undo']>): void;
}

/** What the last click did. */
export function Said({ said: { words, undo }, onUndo }: Props) {
  return (
    <div class="said">
      <p role="status">{words}</p>
      {undo && (
        <button
          key={undo.of}
          ref={undo.takesFocus ? focusOnce : null}
          type="button"
          onKeyDown={ignoreHeldKey}
          onClick={(event) => {
            focusWeek(event.currentTarget);
            onUndo(undo);
          }}
        >
          {i18n.t('popup.undo')}
        </button>
      )}
    </div>
  );
}
