import { nextReward } from '../../lib/habit/reward';
import type { EncouragementView } from '../../lib/ledger/reads/encouragement-view';
import type { Change } from '../../lib/outbox';

/** The page as it will be once the ledger has the change, for those of its clicks that a list shows. */
export function expectedEncouragement(
  view: EncouragementView,
  change: Change,
  rewardEvery: number,
): EncouragementView {
  switch (change.kind) {
    case 'claim':
      return { ...view, reward: { ...view.reward, next: nextReward([change], rewardEvery) } };
    case 'moment':
      return { ...view, moments: momentsWith(view, change.outreach, change.line) };
    case 'interview-done':
      return {
        ...view,
        interviews: view.interviews.map((one) =>
          one.id === change.interview ? { ...one, doneOn: change.on } : one,
        ),
      };
    case 'remove-interview':
      return { ...view, interviews: view.interviews.filter(({ id }) => id !== change.interview) };
    default:
      return view;
  }
}

function momentsWith({ moments }: EncouragementView, outreach: string, moment: string) {
  return moments.flatMap((one) => {
    if (one.id !== outreach) return [one];
    return moment === '' ? [] : [{ ...one, moment }];
  });
}
