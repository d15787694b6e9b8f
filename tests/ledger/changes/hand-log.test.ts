import { expect, test } from 'vitest';
import { handChannels } from '../../../lib/channels';
import { apply } from '../../../lib/ledger/apply';
import { ann, handLog, jane, log, noon, sent, wednesday } from '../commands';
import { story } from '../story';

const monday = '2026-11-16';

test.for([...handChannels, 'linkedin', 'gmail'] as const)('a hand log by %s is a step', async (channel) => {
  const { week } = await story([handLog('Bo', { channel })]);
  expect(await week()).toMatchObject({
    count: 1,
    outreaches: [{ person: 'Bo', channel, day: wednesday, at: noon(wednesday), log: 'Bo' }],
  });
});

test('a hand log may be for an earlier day', async () => {
  const { week } = await story([handLog('Bo', { on: monday })]);
  expect((await week()).outreaches).toMatchObject([{ person: 'Bo', day: monday }]);
});

test('a hand log for an earlier week counts there', async () => {
  const { logged } = await story([handLog('Bo', { on: '2026-11-15' })]);
  expect(await logged()).toEqual([]);
  expect(await logged('2026-11-09')).toEqual(['Bo']);
});

test('a new name is a new contact, with the name as a person reads it', async () => {
  const { contacts } = await story([handLog('  \u200eBo   Chen, ')]);
  expect(await contacts()).toMatchObject([{ name: 'Bo Chen', keys: [] }]);
});

test('a known name is that contact', async () => {
  const { contacts, week } = await story([sent('s', [jane]), log('s'), handLog('Jane Doe')]);
  expect(await contacts()).toHaveLength(1);
  expect(await week()).toMatchObject({ count: 1 });
});

test('keys make the contact that sites know', async () => {
  const { contacts, tell } = await story([handLog('Bo', { keys: ['linkedin:in/bo', 'nonsense'] })]);
  expect(await contacts()).toMatchObject([{ name: 'Bo', keys: ['linkedin:in/bo'] }]);
  await tell(handLog('Bo Chen', { keys: ['linkedin:in/bo'] }));
  expect(await contacts()).toHaveLength(1);
});

test('keys tell a namesake apart', async () => {
  const { contacts } = await story([
    ...[sent('s', [jane]), log('s')],
    handLog('Jane Doe', { keys: ['email:jane@example.org'] }),
  ]);
  expect(await contacts()).toHaveLength(2);
});

test('a message to somebody whom a hand log named by key asks no question that week', async () => {
  const { waiting } = await story([handLog('Jane', { keys: jane.keys }), sent('s', [jane])]);
  expect(await waiting()).toEqual([]);
});

test.for([
  ['a day to come', handLog('Bo', { on: '2026-11-19' }), /future/],
  ['a name that is only marks', handLog('\u200e'), /name/],
  ['a name that is only punctuation', handLog('",;"'), /name/],
] as const)('a hand log with %s is set aside', async ([, command, reason]) => {
  const { ledger, logged } = await story([sent('s', [ann]), log('s')]);
  await apply(ledger, command.id, command, { now: command.at, firstWeekday: 1, trust: true });
  expect(await ledger.getAll('setAside')).toMatchObject([{ command, reason: expect.stringMatching(reason) }]);
  expect(await logged()).toEqual(['ann@example.org']);
});
