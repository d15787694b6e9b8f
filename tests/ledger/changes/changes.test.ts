import { describe, expect, test } from 'vitest';
import type { Command } from '../../../lib/outbox';
import { commit, handLog, jane, log, sent, undo, wednesday } from '../commands';
import * as habit from '../habit-commands';
import * as people from '../people-commands';
import { rowsOf } from '../rows-of';
import { story } from '../story';

/** What commands can name, by its id. */
interface Stage {
  readonly outreach: string;
  readonly contact: string;
  readonly other: string;
  readonly span: string;
  readonly interview: string;
}

/** A record with something of everything. */
async function begin() {
  const told = await story([
    ...[commit(3), people.addContacts(['Cy']), sent('s', [jane]), log('s'), handLog('Bo')],
    ...[habit.timeOff('2026-11-16', '2026-11-22'), habit.interview('Di'), habit.claim(1)],
  ]);
  const { id: outreach, contact } = await told.outreach('Bo');
  const other = await told.idOf('Cy');
  const [span] = await told.ledger.getAllKeys('timeOff');
  const [interview] = await told.ledger.getAllKeys('interviews');
  const stage: Stage = { outreach, contact, other, span: span ?? '', interview: interview ?? '' };
  return { ...told, stage };
}

const changes: readonly (readonly [what: string, (stage: Stage) => Command])[] = [
  ['an outcome', ({ outreach }) => habit.outcome(outreach, 'talked')],
  ['a referral', ({ outreach }) => habit.outcome(outreach, 'pointed', { referral: 'Ed' })],
  ['a referral to somebody known', ({ outreach }) => habit.outcome(outreach, 'pointed', { referral: 'Cy' })],
  ['a corrected day', ({ outreach }) => habit.correct(outreach, { on: '2026-11-01' })],
  ['a corrected person', ({ outreach }) => habit.correct(outreach, { name: 'Ed' })],
  ['a removed outreach', ({ outreach }) => habit.remove(outreach)],
  ['a moment', ({ outreach }) => habit.moment(outreach, 'She laughed.')],
  ['a higher goal', () => habit.goal(4)],
  ['a lower goal', () => habit.goal(1)],
  ['time off', () => habit.timeOff(wednesday, wednesday, { id: 'new' })],
  ['the end of time off', ({ span }) => habit.endTimeOff(span)],
  ['a claim', () => habit.claim(2, 'Tea', { id: 'new' })],
  ['an interview', () => habit.interview('Ed', 'Jam', { id: 'new' })],
  ['an interview that took place', ({ interview }) => habit.interviewDone(interview)],
  ['one that counts', ({ interview }) => habit.interviewDone(interview, { channel: 'call' })],
  ['a removed interview', ({ interview }) => habit.removeInterview(interview)],
  ['new people', () => people.addContacts(['Cy', 'Ed'], { id: 'new', group: 'Choir' })],
  ['an edited contact', ({ contact }) => people.edit(contact, { notes: 'Sings' })],
  ['a merge', ({ contact, other }) => people.merge(contact, other)],
  ['two who are not the same', ({ contact, other }) => people.notSame(contact, other)],
];

describe('once and for good:', () => {
  test.for([...changes, ['an erased contact', ({ contact }: Stage) => people.erase(contact)] as const])(
    '%s changes the ledger, and only once',
    async ([, make]) => {
      const { tell, ledger, stage } = await begin();
      const before = await rowsOf(ledger);
      await tell(make(stage));
      const once = await rowsOf(ledger);
      await tell(make(stage));
      expect(once).not.toEqual(before);
      expect(await rowsOf(ledger)).toEqual(once);
    },
  );
});

describe('Undo:', () => {
  test.for(changes)('%s is taken back, and only once', async ([, make]) => {
    const { tell, ledger, stage } = await begin();
    const before = await rowsOf(ledger);
    const command = make(stage);
    await tell(command, undo(command.id));
    expect(await rowsOf(ledger)).toEqual(before);
    await tell({ ...undo(command.id), id: 'undo again' });
    expect(await rowsOf(ledger)).toEqual(before);
  });

  test('of an erased contact brings nothing back', async () => {
    const { tell, contacts, stage } = await begin();
    await tell(people.erase(stage.contact), undo('erase'));
    expect((await contacts()).map(({ name }) => name)).toEqual(['Cy', 'Jane Doe']);
  });
});

const nowhere: Stage = { outreach: '?', contact: '?', other: '!', span: '?', interview: '?' };

test.for([
  ...changes.filter(([, make]) => JSON.stringify(make(nowhere)).includes('"?"')),
  ['an erased contact', ({ contact }: Stage) => people.erase(contact)] as const,
])('%s that was never there is set aside with the reason', async ([, make]) => {
  const { reasonAgainst } = await begin();
  expect(await reasonAgainst({ ...make(nowhere), id: 'unknown' })).toMatch(
    /^(outreach|timeOff|interview|contact|into|one): is not known$/,
  );
});
