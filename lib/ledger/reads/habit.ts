import { weekOf, weeksUpTo } from '../../habit/calendar';
import { goalOf, nextGoal } from '../../habit/goal';
import { smallerGoal } from '../../habit/smaller-goal';
import { strengthNow, weeksThatMatter } from '../../habit/strength';
import { weekFacts } from '../../habit/weeks';
import type { Ledger } from '../schema';
import { talliesWithin } from '../tallies';
import { readNext } from './candidates';
import type { HabitView } from './habit-view';
import { readMomentOf } from './moments';
import { readOpen } from './open-outreaches';
import { commitmentDay, type Reading, readingOf } from './reading';
import { readReward } from './reward';
import { readTerms } from './terms';

/** So many weeks are shown; the last of them is the running one. */
const shown = 12;

/** What the popup shows besides the week. */
export async function readHabit(
  ledger: Ledger,
  { today, first, settings }: Pick<Reading, 'today' | 'first' | 'settings'>,
): Promise<HabitView> {
  const tx = readingOf(ledger);
  const week = weekOf(today, first);
  const weeks = weeksUpTo(today, weeksThatMatter + 1, first);
  const [terms, tallies, suggested, open, reward, moment] = await Promise.all([
    readTerms(tx),
    talliesWithin(tx, weeks[0]?.start ?? week.start, week.end),
    readNext(tx, today),
    readOpen(tx, week.start, today),
    readReward(tx, settings),
    readMomentOf(tx, today),
  ]);
  const facts = weekFacts(tallies, weeks, terms);
  const finished = facts.slice(0, -1);
  const running = facts.at(-1);
  const endable = terms.timeOff.find(({ from, to }) => from <= week.end && today <= to);
  const next = nextGoal(week, terms.goals);
  const committedOn = commitmentDay(settings);
  const goal = next ?? goalOf(week.end, terms.goals);
  const smaller = committedOn && smallerGoal(finished, { goal, committedOn });
  return {
    strength: running ? strengthNow(finished, running) : 0,
    weeks: facts.slice(-shown),
    ...(smaller && { smallerGoal: smaller }),
    ...(next !== undefined && { nextGoal: next }),
    next: suggested,
    open,
    reward,
    ...(moment && { moment }),
    ...(running?.off && endable && { timeOff: { id: endable.id, from: endable.from, to: endable.to } }),
  };
}
