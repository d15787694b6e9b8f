import { i18n } from '#i18n';
import { type Day, localDay } from '../../lib/habit/calendar';
import type { EncouragementView } from '../../lib/ledger/reads/encouragement-view';
import { pastDay } from '../date-words';
import { grouped } from '../number-words';

interface Props {
  /** Newest first. */
  readonly claims: EncouragementView['claims'];
  readonly today: Day;
  readonly locale: string;
}

/** So many are shown; those before them open on a click. */
const few = 5;

/** The rewards taken so far. */
export function RewardsTaken({ claims, today, locale }: Props) {
  const earlier = claims.slice(few);
  const lines = (some: Props['claims']) => (
    <ul>
      {some.map(({ total, reward, at }) => (
        <li key={total} class="list-line">
          <span dir="auto">{reward || i18n.t('encouragement.reward.unnamed')}</span>
          <span class="soft">
            {i18n.t('encouragement.reward.after', total, [grouped(total, locale)], {
              day: pastDay(localDay(new Date(at)), locale, today),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>{i18n.t('encouragement.reward.taken')}</h3>
      {lines(claims.slice(0, few))}
      {earlier.length > 0 && (
        <details>
          <summary>
            {i18n.t('encouragement.reward.earlier', earlier.length, [grouped(earlier.length, locale)])}
          </summary>
          {lines(earlier)}
        </details>
      )}
    </>
  );
}
