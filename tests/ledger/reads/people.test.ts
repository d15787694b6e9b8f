import { expect, test } from 'vitest';
import { readPeople } from '../../../lib/ledger/reads/people';
import { readPerson } from '../../../lib/ledger/reads/person';
import { handLog, jane, wednesday } from '../commands';
import { outcome } from '../habit-commands';
import { addContacts, edit } from '../people-commands';
import { nextWednesday, story } from '../story';

test('everybody is listed by name, with what was written down and what happened', async () => {
  const { ledger, tell, idOf } = await story([
    ...[addContacts(['Özlem', 'Zoë'], { group: 'Choir' }), handLog('Bo'), handLog('Bo', { id: 'again' })],
  ]);
  await tell(edit(await idOf('Bo'), { notes: 'Likes bees', cadence: 30, mark: 'hires', archived: true }));
  const { people, ownGroups, same } = await readPeople(ledger);
  expect(people).toMatchObject([
    {
      ...{ name: 'Bo', notes: 'Likes bees', cadence: 30, mark: 'hires', archived: true, groups: [] },
      ...{ last: wednesday, outreaches: 2, unanswered: 2, met: '', stretch: false, restUntil: '' },
    },
    { name: 'Özlem', groups: ['Choir'], last: '', outreaches: 0, archived: false, cadence: 0 },
    { name: 'Zoë' },
  ]);
  expect(people[1]).not.toHaveProperty('mark');
  expect({ ownGroups, same }).toEqual({ ownGroups: ['Choir'], same: [] });
});

test('two of one name may be the same', async () => {
  const { ledger } = await story([
    ...[
      handLog('Jane Doe', { keys: jane.keys }),
      handLog('Jane Doe', { id: 'b', keys: ['email:jane@example.test'] }),
    ],
  ]);
  const { same } = await readPeople(ledger);
  expect(same.map((pair) => pair.map(({ name }) => name))).toEqual([['Jane Doe', 'Jane Doe']]);
});

test('a person has a timeline, newest first, who pointed to them and to whom they pointed', async () => {
  const { ledger, tell, outreach, idOf } = await story([
    ...[handLog('Bo'), handLog('Bo', { id: 'again', day: nextWednesday, on: nextWednesday })],
  ]);
  await tell(outcome((await outreach('Bo')).id, 'pointed', { referral: 'Cy' }));
  const [bo, cy] = [await idOf('Bo'), await idOf('Cy')];
  expect(await readPerson(ledger, bo)).toMatchObject({
    person: { name: 'Bo', outreaches: 2, unanswered: 0 },
    timeline: [{ day: nextWednesday, outcome: { outcome: 'pointed' } }, { day: wednesday }],
    pointedTo: [{ id: cy, name: 'Cy' }],
  });
  expect(await readPerson(ledger, cy)).toMatchObject({
    ...{ person: { name: 'Cy', referredBy: { id: bo, name: 'Bo' } }, timeline: [], pointedTo: [] },
  });
});

test('nobody is found by an id that nobody has', async () => {
  expect(await readPerson((await story()).ledger, 'x')).toBeUndefined();
});
