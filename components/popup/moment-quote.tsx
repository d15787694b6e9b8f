import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import { isolated } from '../../lib/habit/isolated';
import { shortName } from '../../lib/habit/short-name';
import type { OutreachView } from '../../lib/ledger/reads/view';
import { pastDay } from '../date-words';

interface Props {
  readonly moment: OutreachView;
  readonly today: Day;
  readonly locale: string;
}

/** A saved moment, to look back at. */
export function MomentQuote({ moment: { person, day, moment = '' }, today, locale }: Props) {
  return (
    <figure class="moment">
      <blockquote dir="auto">{shortName(moment, 200)}</blockquote>
      <figcaption class="soft">
        {i18n.t('popup.momentWith', { name: isolated(person, 28), day: pastDay(day, locale, today) })}
      </figcaption>
    </figure>
  );
}
