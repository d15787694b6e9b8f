import { i18n } from '#i18n';
import type { OutreachView } from '../../lib/ledger/reads/view';
import { weekdayName } from '../time-words';
import type { Click } from './answer';
import { OutreachRow } from './outreach-row';

interface Props {
  /** Newest first. */
  readonly outreaches: readonly OutreachView[];
  readonly locale: string;
  readonly keepsMoments: boolean;
  /** Whether it was logged so lately that it can be taken back here. */
  canUndo(outreach: OutreachView): boolean;
  onUndo(outreach: OutreachView): void;
  onClick(click: Click): void;
}

/** Who was reached out to this week. */
export function ThisWeek({ outreaches, locale, keepsMoments, canUndo, onUndo, onClick }: Props) {
  return (
    <section class="band" aria-labelledby="this-week">
      <h2 id="this-week" tabIndex={-1}>
        {i18n.t('popup.thisWeek')}
      </h2>
      {outreaches.length === 0 && <p class="soft">{i18n.t('popup.beginning')}</p>}
      <ul>
        {outreaches.map((outreach) => (
          <OutreachRow
            key={outreach.id}
            outreach={outreach}
            when={weekdayName(outreach.day, locale)}
            keepsMoments={keepsMoments}
            onUndo={canUndo(outreach) ? () => onUndo(outreach) : undefined}
            onClick={onClick}
          />
        ))}
      </ul>
    </section>
  );
}
