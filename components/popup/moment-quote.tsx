import { i18n } from '#i18n';
import { shortName } from '../../lib/habit/short-name';
import type { OutreachView } from '../../lib/ledger/view';
import { shortDay } from '../date-words';
import { isolated } from '../isolated';

interface Props {
  readonly moment: OutreachView;
  readonly locale: string;
}

/** A saved moment, to look back at. */
export function MomentQuote({ moment: { person, day, moment = '' }, locale }: Props) {
  return (
    <figure class="moment">
      <blockquote dir="auto">{shortName(moment, 200)}</blockquote>
      <figcaption class="soft">
        {i18n.t('popup.momentWith', { name: isolated(person, 28), day: shortDay(day, locale) })}
      </figcaption>
    </figure>
  );
}
