import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { asksWhetherSure } from '../../lib/habit/goal';
import type { PlanView } from '../../lib/ledger/reads/plan';
import { Choice } from './setting';

/** A goal can be so high, unless a higher one was set elsewhere. */
const highest = 10;

interface Props {
  readonly plan: PlanView;
  onGoal(contacts: number): unknown;
}

/** How many people a week. A high goal asks once more; a lower one waits for the next week, and says so. */
export function GoalField({ plan, onGoal }: Props) {
  const [asked, ask] = useState<number>();
  const field = useRef<HTMLDivElement>(null);
  const { goal, nextGoal } = plan;
  const set = nextGoal ?? goal;
  const choose = (contacts: number) => {
    const isBold = contacts > set && asksWhetherSure(contacts);
    ask(isBold ? contacts : undefined);
    if (!isBold) onGoal(contacts);
  };
  const settle = () => {
    ask(undefined);
    field.current?.querySelector('select')?.focus();
  };
  const numbers = Array.from({ length: Math.max(highest, set) }, (_, at) => at + 1);
  return (
    <div ref={field}>
      <Choice
        name={i18n.t('settings.week.goal')}
        hint={i18n.t('settings.week.goalHint')}
        value={asked ?? set}
        options={numbers.map((number) => [number, i18n.t('settings.week.people', number)])}
        onChoose={choose}
      />
      <div role="status">
        {asked === undefined && nextGoal !== undefined && (
          <p class="soft">{i18n.t('settings.week.fromNext', nextGoal)}</p>
        )}
        {asked !== undefined && <p>{i18n.t('settings.week.sure', { n: asked })}</p>}
      </div>
      {asked !== undefined && (
        <p class="pair">
          <button
            type="button"
            onClick={() => {
              onGoal(asked);
              settle();
            }}
          >
            {i18n.t('settings.week.yes', { n: asked })}
          </button>
          <button type="button" class="primary" onClick={settle}>
            {i18n.t('settings.week.no', { n: set })}
          </button>
        </p>
      )}
    </div>
  );
}
