import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import { isolated } from '../../lib/habit/isolated';
import type { OutreachView } from '../../lib/ledger/reads/view';
import { CopyLine } from '../copy-line';
import { MomentQuote } from './moment-quote';

interface Props {
  /** The outreach that was declined. */
  readonly declined: OutreachView;
  /** A saved moment, where there is one. */
  readonly moment?: OutreachView | undefined;
  readonly today: Day;
  readonly locale: string;
  onCopy(text: string): Promise<void>;
}

/** After a no: a kind word, the question that may open another door, and something good to look back at. */
export function AfterDecline({ declined, moment, today, locale, onCopy }: Props) {
  return (
    <section class="tile" aria-labelledby="after-decline">
      <h2 id="after-decline">{i18n.t('popup.decline.title', { name: isolated(declined.person, 28) })}</h2>
      <p>{i18n.t('popup.decline.words')}</p>
      <CopyLine text={i18n.t('encouragement.decline.question')} onCopy={onCopy} />
      {moment && <MomentQuote {...{ moment, today, locale }} />}
    </section>
  );
}
