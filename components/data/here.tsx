import { i18n } from '#i18n';
import type { HereView } from '../../lib/ledger/reads/here';
import { dayIn } from '../date-words';
import { Figure } from '../figure';
import { grouped } from '../number-words';
import { ago } from '../time-words';

interface Props {
  readonly here: HereView;
  /** When the newest backup was made, in milliseconds since 1970. */
  readonly backedUpAt?: number | undefined;
  readonly now: number;
  readonly locale: string;
}

/** What the record holds, since when, and how fresh its newest backup is; nothing at the very begin. */
export function Here({ here: { people, outreaches, since }, backedUpAt, now, locale }: Props) {
  if (people + outreaches === 0) return null;
  return (
    <ul class="figures">
      <Figure number={grouped(people, locale)} name={i18n.t('data.ofPeople', people)} />
      <Figure number={grouped(outreaches, locale)} name={i18n.t('data.ofOutreaches', outreaches)} />
      {since && (
        <Figure
          small
          number={dayIn(since, locale, { dateStyle: 'medium' })}
          name={i18n.t('data.firstOutreach')}
        />
      )}
      {backedUpAt !== undefined && (
        <Figure small number={ago(backedUpAt, now, locale)} name={i18n.t('data.lastBackup')} />
      )}
    </ul>
  );
}
