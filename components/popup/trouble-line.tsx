import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TroubleView } from '../../lib/ledger/reads/view';
import { focusWeek } from '../focus-heir';
import { Report } from '../report';
import { type Environment, reportOf, troubleSentence } from '../trouble-words';
import './trouble-line.css';

interface Props {
  readonly trouble: TroubleView;
  readonly seenWith: Environment;
  /** Opens the hand log for what was not noticed; absent where there is none. */
  onLogByHand?(): void;
  /** *It is fine*. */
  onExcuse(): void;
  onCopy(text: string): Promise<void>;
}

/** That sends get lost on a site, said by name, with what can be done about it. */
export function TroubleLine({ trouble, seenWith, onLogByHand, onExcuse, onCopy }: Props) {
  const [shown, show] = useState(false);
  const sentence = `trouble-${trouble.site}-${trouble.part}`;
  return (
    <section class="trouble" aria-labelledby={sentence}>
      <p id={sentence}>{troubleSentence(trouble)}</p>
      <div class="trouble-actions">
        {onLogByHand && (
          <button type="button" aria-describedby={sentence} onClick={onLogByHand}>
            {i18n.t('popup.hand.title')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-describedby={sentence}
          onClick={(event) => {
            focusWeek(event.currentTarget);
            onExcuse();
          }}
        >
          {i18n.t('popup.trouble.fine')}
        </button>
        <button type="button" class="quiet" aria-expanded={shown} onClick={() => show(!shown)}>
          {i18n.t(shown ? 'popup.trouble.hide' : 'popup.trouble.show')}
        </button>
      </div>
      {shown && <Report text={reportOf(trouble, seenWith)} onCopy={onCopy} />}
    </section>
  );
}
