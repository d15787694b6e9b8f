import { i18n } from '#i18n';
import type { OutreachView } from '../../lib/ledger/reads/view';
import { shortDay } from '../date-words';
import type { Click } from './answer';
import { OutreachRow } from './outreach-row';

interface Props {
  /** Newest first. */
  readonly outreaches: readonly OutreachView[];
  readonly locale: string;
  readonly keepsMoments: boolean;
  onClick(click: Click): void;
}

/** Outreaches of earlier weeks of which nothing is known yet, and replies noticed to them today. */
export function OpenOutreaches({ outreaches, locale, keepsMoments, onClick }: Props) {
  if (outreaches.length === 0) return null;
  return (
    <section class="band" aria-labelledby="open-outreaches">
      <h2 id="open-outreaches">{i18n.t('popup.open')}</h2>
      <ul>
        {outreaches.map((outreach) => (
          <OutreachRow
            key={outreach.id}
            outreach={outreach}
            when={shortDay(outreach.day, locale)}
            keepsMoments={keepsMoments}
            leaves
            onClick={onClick}
          />
        ))}
      </ul>
    </section>
  );
}
