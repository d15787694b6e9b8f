import { addDays, type Day } from '../../lib/habit/calendar';
import type { Outcome } from '../../lib/habit/outcome';
import type { OutcomeEvent } from '../../lib/ledger/rows';
import type { Random } from './random';
import { momentOf } from './written';

/** How often of 100 each of them is what becomes of an outreach; of the rest nothing is known. */
const often: readonly (readonly [Outcome, number])[] = [
  ['wrote-back', 38],
  ['talked', 14],
  ['declined', 6],
  ['pointed', 5],
  ['no-answer', 14],
];

/** What became of an outreach on `day` by `today`: nothing yet, or one outcome. */
export function outcomesOf(day: Day, today: Day, index: number, random: Random): OutcomeEvent[] {
  const roll = random.between(1, 100);
  const on = addDays(day, random.between(0, 9));
  const outcome = outcomeAt(roll);
  if (!outcome || on > today) return [];
  const noticed = outcome === 'wrote-back' && random.chance(0.6);
  return [
    {
      ...{ outcome, at: momentOf(on, 18), day: on, command: `told-${index}` },
      ...(noticed && { noticed: true }),
    },
  ];
}

function outcomeAt(roll: number): Outcome | undefined {
  let sum = 0;
  return often.find(([, part]) => {
    sum += part;
    return roll <= sum;
  })?.[0];
}
