import { expect, test } from 'vitest';
import { readEncouragement } from '../../../lib/ledger/reads/encouragement';
import { settingsFrom } from '../../../lib/settings';
import { handLog, noon, wednesday } from '../commands';
import { claim, interview, interviewDone, moment, outcome } from '../habit-commands';
import { nextWednesday, story } from '../story';

test('rewards, the road, moments and interviews are all told', async () => {
  const { ledger, tell, outreach } = await story([
    ...[handLog('Bo'), handLog('Cy', { day: nextWednesday, on: nextWednesday })],
    ...[claim(1, 'Cake'), claim(2, 'Tea', { id: 'two', at: noon(nextWednesday) })],
    ...['Ann', 'Ida', 'Zoe'].map((name) => interview(name, 'Bees', { id: name })),
  ]);
  await tell(outcome((await outreach('Bo')).id, 'declined'));
  for (const name of ['Bo', 'Cy']) await tell(moment((await outreach(name)).id, name, { id: `m ${name}` }));
  const [ann] = await ledger
    .getAll('interviews')
    .then((all) => all.filter((one) => 'name' in one && one.name === 'Ann'));
  await tell(interviewDone(ann?.id ?? ''));
  expect(await readEncouragement(ledger, settingsFrom({ reward: 'Sauna' }))).toMatchObject({
    reward: { total: 2, next: 12, reward: 'Sauna' },
    claims: [
      { total: 2, reward: 'Tea' },
      { total: 1, reward: 'Cake', at: noon(wednesday) },
    ],
    road: { reachedOut: 2, met: 1 },
    moments: [
      { person: 'Cy', moment: 'Cy' },
      { person: 'Bo', moment: 'Bo' },
    ],
    interviews: [{ name: 'Ida' }, { name: 'Zoe' }, { name: 'Ann', doneOn: wednesday }],
  });
});
