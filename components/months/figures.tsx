import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import { weeksOnGoal } from '../../lib/habit/weeks';
import type { MonthView } from '../../lib/ledger/reads/months-view';
import { Figure } from '../figure';
import { grouped } from '../number-words';

interface Props {
  readonly view: MonthView;
  readonly today: Day;
  readonly locale: string;
}

/** The month's numbers as cards; the weeks on goal are a side note, for the effort counts. */
export function Figures({ view: { facts, weeks }, today, locale }: Props) {
  const { met, asked } = weeksOnGoal(facts.weeks, today);
  return (
    <ul class="figures">
      <Figure
        number={grouped(facts.reachedOut, locale)}
        name={i18n.t('months.reachedOutTo', facts.reachedOut)}
      />
      <Figure number={grouped(facts.reached, locale)} name={i18n.t('months.youReached', facts.reached)} />
      <Figure number={Math.round(weeks.at(-1)?.strength ?? 0)} name={i18n.t('months.strengthOf')} />
      {asked > 0 && (
        <Figure small number={i18n.t('months.metOf', { met, asked })} name={i18n.t('months.weeksOnGoal')} />
      )}
    </ul>
  );
}
