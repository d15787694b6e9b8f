import { commit, handLog, jane, log, max, miss, never, sent, shape } from '../ledger/commands';
import * as habit from '../ledger/habit-commands';
import * as people from '../ledger/people-commands';
import { story } from '../ledger/story';
import { fileOf } from './restored';

/** The file of a life in which there is of everything that a record can hold. */
export async function fullFile(): Promise<string> {
  const { ledger, tell, outreach, idOf, reasonAgainst } = await story([
    commit(3, ['Jane Doe', 'Max Power', 'Ann Example']),
    ...[sent('one', [jane]), log('one'), sent('two', [max]), never('two', max)],
    ...[miss('missed'), shape('div > p'), habit.timeOff('2026-12-21', '2026-12-31')],
    ...[habit.interview('Ivo Kaya'), handLog('Zoe Weber'), habit.claim(1, 'Cake', { id: 'claimed' })],
  ]);
  const [jane1, zoe] = [(await outreach('Jane Doe')).id, (await outreach('Zoe Weber')).id];
  const facts = { groups: ['Choir'], notes: 'Sings \ud800 alto', met: 'At the fair', cadence: 30 };
  await tell(
    habit.outcome(jane1, 'pointed', { referral: 'Ada Fontaine' }),
    habit.moment(jane1, 'She laughed'),
    people.edit(await idOf('Jane Doe'), { ...facts, mark: 'boss', stretch: true, restUntil: '2026-12-01' }),
    people.edit(await idOf('Max Power'), { archived: true }, { id: 'archived' }),
    people.notSame(await idOf('Jane Doe'), await idOf('Ann Example')),
    habit.remove(zoe),
  );
  await reasonAgainst(habit.remove('nowhere', { id: 'lost' }));
  return await fileOf(ledger, { version: 1, committedAt: 1_795_000_000_000, sitesOff: ['facebook'] });
}
