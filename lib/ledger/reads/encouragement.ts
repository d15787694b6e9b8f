import type { Settings } from '../../settings';
import { type Claim, type Interview, isRow } from '../rows';
import type { Ledger } from '../schema';
import { readTotals } from '../totals';
import type { EncouragementView, InterviewView } from './encouragement-view';
import { readMoments } from './moments';
import { readingOf } from './reading';
import { readReward } from './reward';

/** What the encouragement page shows. */
export async function readEncouragement(ledger: Ledger, settings: Settings): Promise<EncouragementView> {
  const tx = readingOf(ledger);
  const [reward, claims, { reachedOut, met }, moments, interviews] = await Promise.all([
    readReward(tx, settings),
    tx.objectStore('claims').getAll(),
    readTotals(tx),
    readMoments(tx),
    tx.objectStore('interviews').getAll(),
  ]);
  return {
    reward,
    claims: claims
      .filter(isRow<Claim>)
      .sort((one, other) => other.at - one.at)
      .map(({ total, reward, at }) => ({ total, reward, at })),
    road: { reachedOut, met },
    moments,
    interviews: interviews
      .filter(isRow<Interview>)
      .sort(openFirst)
      .map(interviewView),
  };
}

/** Those to come in the order in which they were added, which is that of their revisions; then the latest that took place. */
function openFirst(one: Interview, other: Interview): number {
  if (one.doneOn !== other.doneOn) return (one.doneOn ?? '9') > (other.doneOn ?? '9') ? -1 : 1;
  return one.revision < other.revision ? -1 : 1;
}

function interviewView({ id, name, subject, doneOn }: Interview): InterviewView {
  return { id, name, subject, ...(doneOn && { doneOn }) };
}
