import { describe, expect, test } from 'vitest';
import { ann, handLog, jane, log, max, noon, refuse, sent, undo, wednesday, withdraw } from '../commands';
import { edit } from '../people-commands';
import { nextWednesday, story } from '../story';

const monday = '2026-11-16';
const sunday = '2026-11-22';
const nextMonday = '2026-11-23';

describe('a proven send', () => {
  test('waits for a decision', async () => {
    const { week } = await story([sent('s', [jane])]);
    expect(await week()).toMatchObject({
      count: 0,
      outreaches: [],
      waiting: [
        { id: 's', people: [{ id: jane.keys[0], name: 'Jane Doe' }], site: 'linkedin', at: noon(wednesday) },
      ],
    });
  });

  test('to several people is one sighting', async () => {
    const { waiting } = await story([sent('s', [jane, max, ann])]);
    expect(await waiting()).toEqual(['Jane Doe, Max Power, ann@example.org']);
  });

  test('to nobody but oneself is none', async () => {
    const { waiting } = await story([sent('s', [ann], { site: 'gmail', own: ['ann@example.org'] })]);
    expect(await waiting()).toEqual([]);
  });

  test('keeps its own day, not that of the decision', async () => {
    const late = { day: sunday, at: noon(sunday) };
    const { logged } = await story([sent('s', [jane], late), log('s', { day: nextMonday })]);
    expect(await logged(sunday)).toEqual(['Jane Doe']);
    expect(await logged(nextMonday)).toEqual([]);
  });
});

describe('two messages to one person', () => {
  test('are one sighting, of the newer moment', async () => {
    const { week } = await story([sent('s', [jane], { day: monday }), sent('t', [jane])]);
    expect((await week()).waiting).toEqual([
      { id: 's', people: [{ id: jane.keys[0], name: 'Jane Doe' }], site: 'linkedin', at: noon(wednesday) },
    ]);
  });

  test('are one sighting on two sites that know the same address', async () => {
    const { waiting } = await story([
      sent('s', [ann], { site: 'gmail' }),
      sent('t', [ann], { site: 'outlook' }),
    ]);
    expect(await waiting()).toEqual(['ann@example.org']);
  });

  test('are one sighting on two sites that know them by different keys', async () => {
    const { tell, waiting, idOf } = await story([handLog('Jane Doe', { on: sunday, day: sunday })]);
    await tell(edit(await idOf('Jane Doe'), { keys: [...jane.keys, ...ann.keys] }));
    await tell(sent('s', [jane], { day: nextMonday }), sent('t', [ann], { day: nextMonday, site: 'gmail' }));
    expect(await waiting(nextMonday)).toEqual(['Jane Doe']);
  });

  test('in two weeks are two sightings', async () => {
    const { waiting } = await story([
      sent('s', [jane], { day: sunday }),
      sent('t', [jane], { day: nextMonday }),
    ]);
    expect(await waiting(nextMonday)).toEqual(['Jane Doe', 'Jane Doe']);
  });

  test('ask again only for those who are new', async () => {
    const { waiting } = await story([sent('s', [jane]), sent('t', [jane, max], { at: noon(wednesday, 1) })]);
    expect((await waiting()).sort()).toEqual(['Jane Doe', 'Max Power']);
  });
});

describe('a person logged this week', () => {
  const begin = [sent('s', [jane]), log('s')];

  test('asks no question', async () => {
    const { week, tell } = await story(begin);
    await tell(sent('t', [jane], { day: sunday }));
    expect(await week()).toMatchObject({ count: 1, waiting: [] });
  });

  test('asks no question any more, by whatever log, until that is taken back', async () => {
    const { waiting, tell } = await story([sent('s', [jane, max]), handLog('Jane Doe')]);
    expect(await waiting()).toEqual(['Max Power']);
    await tell(undo('Jane Doe'));
    expect(await waiting()).toEqual(['Jane Doe, Max Power']);
  });

  test('is not meant by Log it, which asked for the others alone', async () => {
    const { week, tell } = await story([sent('s', [jane, max]), handLog('Jane Doe')]);
    await tell(log('s'));
    expect(await week()).toMatchObject({ count: 2, outreaches: { length: 2 }, waiting: [] });
  });

  test('asks on for what was sent in another week', async () => {
    const { waiting } = await story([
      sent('s', [jane], { day: sunday }),
      handLog('Jane Doe', { on: nextMonday, day: nextMonday }),
    ]);
    expect(await waiting(nextMonday)).toEqual(['Jane Doe']);
  });

  test('asks no question for a namesake of theirs alone', async () => {
    const { waiting } = await story([
      handLog('Jane Doe', { keys: jane.keys }),
      sent('s', [{ name: 'Jane Doe', keys: ['linkedin:in/another-jane'] }]),
    ]);
    expect(await waiting()).toEqual(['Jane Doe']);
  });

  test('is left out where others are asked for', async () => {
    const { waiting } = await story([...begin, sent('t', [max, jane])]);
    expect(await waiting()).toEqual(['Max Power']);
  });

  test('is asked for in the next week', async () => {
    const { waiting } = await story([...begin, sent('t', [jane], { day: nextMonday })]);
    expect(await waiting(nextMonday)).toEqual(['Jane Doe']);
  });

  test('is one person in that week’s count, however often logged', async () => {
    const { week } = await story([...begin, handLog('Jane Doe')]);
    expect(await week()).toMatchObject({ count: 1, outreaches: { length: 2 } });
  });
});

describe('Not this', () => {
  const begin = [sent('s', [jane]), refuse('s')];

  test('lets the sighting go', async () => {
    const { week } = await story(begin);
    expect(await week()).toMatchObject({ count: 0, waiting: [] });
  });

  test('answers for that person on that site for the week', async () => {
    const { waiting, tell } = await story(begin);
    await tell(sent('t', [jane], { day: sunday }));
    expect(await waiting(sunday)).toEqual([]);
  });

  test('leaves others to be asked for', async () => {
    const { waiting } = await story([...begin, sent('t', [jane, max])]);
    expect(await waiting()).toEqual(['Max Power']);
  });

  test('does not answer for another site', async () => {
    const { waiting } = await story([
      ...[sent('s', [ann], { site: 'gmail' }), refuse('s')],
      sent('t', [ann], { site: 'outlook' }),
    ]);
    expect(await waiting()).toEqual(['ann@example.org']);
  });

  test('does not answer for the next week', async () => {
    const { waiting } = await story([...begin, sent('t', [jane], { day: nextWednesday })]);
    expect(await waiting(nextWednesday)).toEqual(['Jane Doe']);
  });

  test('comes too late for what was logged', async () => {
    const { logged } = await story([sent('s', [jane]), log('s'), refuse('s')]);
    expect(await logged()).toEqual(['Jane Doe']);
  });

  test('comes too late for a send that was undone, and answers for none to come', async () => {
    const { waiting } = await story([sent('s', [jane]), withdraw('s'), refuse('s'), sent('t', [jane])]);
    expect(await waiting()).toEqual(['Jane Doe']);
  });
});
