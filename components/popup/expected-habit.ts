import type { HabitView } from '../../lib/ledger/reads/habit-view';
import type { Answer } from './answer';
import { withoutOutcome } from './expected-outcome';

/** The habit as it will be once the ledger has the answers, so that a click shows at once. */
export function expectedHabit(view: HabitView, answers: readonly Answer[]): HabitView {
  return answers.reduce(withAnswer, view);
}

function withAnswer(view: HabitView, answer: Answer): HabitView {
  switch (answer.kind) {
    case 'outcome':
      return { ...view, open: view.open.filter(({ id }) => id !== answer.outreach.id) };
    case 'undo':
      return { ...view, open: view.open.map((one) => withoutOutcome(one, answer.of)) };
    case 'rest':
      return { ...view, next: view.next.filter(({ candidate }) => candidate.id !== answer.contact) };
    case 'goal':
      return withGoal(view, answer.contacts);
    case 'claim':
      return { ...view, reward: { ...view.reward, next: answer.following } };
    default:
      return view;
  }
}

function withGoal({ smallerGoal: _, ...view }: HabitView, nextGoal: number): HabitView {
  return { ...view, nextGoal };
}
