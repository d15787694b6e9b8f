import { describe, expect, test } from 'vitest';
import { listNevers } from '../../../lib/ledger/changes/nevers';
import { ann, handLog, idOf, jane, log, max, never, noon, sent, undo, wednesday } from '../commands';
import { nextWednesday, story } from '../story';

const begin = [sent('s', [jane, max]), never('s', jane)];
const undone = undo(never('s', jane).id);

/** The same person on another site, known by a contact that has both keys. */
const byMail = { name: 'Jane Doe', keys: ['email:jane@example.org'] };
const both = { name: 'Jane Doe', keys: [...jane.keys, ...byMail.keys] };

describe('Never for a person', () => {
  test('takes them from the sighting and leaves the others', async () => {
    const { waiting } = await story(begin);
    expect(await waiting()).toEqual(['Max Power']);
  });

  test('ends a sighting of nobody else', async () => {
    const { waiting } = await story([sent('s', [jane]), never('s', jane)]);
    expect(await waiting()).toEqual([]);
  });

  test('takes them from every other sighting that waits', async () => {
    const { waiting } = await story([
      sent('s', [jane]),
      sent('t', [jane], { day: nextWednesday, at: noon(nextWednesday) }),
      never('s', jane),
    ]);
    expect(await waiting(nextWednesday)).toEqual([]);
  });

  test('is for good', async () => {
    const { waiting } = await story([
      ...begin,
      sent('t', [jane], { day: nextWednesday, at: noon(nextWednesday) }),
    ]);
    expect(await waiting(nextWednesday)).toEqual([]);
  });

  test('holds on every site that knows them', async () => {
    const { waiting } = await story([
      ...[handLog('Jane Doe', { keys: both.keys, on: '2026-11-01' }), sent('s', [jane]), never('s', jane)],
      sent('t', [byMail, ann], { site: 'gmail' }),
    ]);
    expect(await waiting()).toEqual(['ann@example.org']);
  });

  test('leaves them out when the others are logged', async () => {
    const { logged } = await story([...begin, log('s')]);
    expect(await logged()).toEqual(['Max Power']);
  });

  test('wins over a tick that was made before it was known', async () => {
    const { logged } = await story([...begin, log('s', { people: [idOf(jane), idOf(max)] })]);
    expect(await logged()).toEqual(['Max Power']);
  });

  test('leaves what was logged, and the hand log', async () => {
    const { logged } = await story([sent('s', [jane]), log('s'), never('s', jane), handLog('Jane Doe')]);
    expect(await logged()).toEqual(['Jane Doe', 'Jane Doe']);
  });

  test('is set aside for somebody who is not of the sighting', async () => {
    const { reasonAgainst } = await story(begin);
    expect(await reasonAgainst(never('s', ann))).toMatch(/^person: /);
    expect(await reasonAgainst(never('t', max))).toMatch(/^sighting: /);
  });
});

describe('Undo of Never', () => {
  test('brings the person back to the sighting', async () => {
    const { waiting } = await story([...begin, undone]);
    expect(await waiting()).toEqual(['Jane Doe, Max Power']);
  });

  test('asks for them again', async () => {
    const { waiting } = await story([...begin, log('s'), undone, sent('t', [jane])]);
    expect(await waiting()).toEqual(['Jane Doe']);
  });
});

test('everybody for whom it was said is listed, the last one first', async () => {
  const later = { at: noon(wednesday, 1) };
  const { ledger } = await story([
    ...[sent('s', [jane, ann]), never('s', jane), never('s', ann, later)],
    { ...never('s', ann), id: 'once more' },
  ]);
  expect(await listNevers(ledger)).toMatchObject([
    { name: 'ann@example.org', at: later.at, command: never('s', ann).id },
    { name: 'Jane Doe', at: noon(wednesday), command: never('s', jane).id },
  ]);
});
