import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../../lib/ledger/changes/check';
import { CommandRefused } from '../../../lib/ledger/changes/command-refused';
import {
  commit,
  excuse,
  handLog,
  jane,
  log,
  miss,
  never,
  refuse,
  sent,
  shape,
  undo,
  withdraw,
} from '../commands';

describe('a well-formed command is taken as it is:', () => {
  test.for([
    sent('s', [jane]),
    { ...sent('s', []), addressLists: ['Jane <jane@example.org>'], own: ['me@example.org'] },
    withdraw('s'),
    { ...sent('s', [jane]), part: 'message' },
    log('s'),
    log('s', { people: jane.keys }),
    refuse('s'),
    never('s', jane),
    handLog('Bo'),
    handLog('Bo', { channel: 'linkedin', keys: ['linkedin:in/bo'] }),
    undo('Bo'),
    commit(2, ['Bo', '']),
    miss('m'),
    shape('div'),
    excuse(),
  ])('$kind', (command) => expect(checkCommand(command)).toEqual(command));

  test('one with a name of 10 kB', () => {
    const command = sent('s', [{ name: 'x'.repeat(10_240), keys: [] }]);
    expect(checkCommand(command)).toEqual(command);
  });

  test('and what it should not hold is left out', () => {
    expect(checkCommand({ ...log('s'), subject: 'Hello' })).toEqual(log('s'));
  });
});

const endless = 'x'.repeat(20_001);

describe('refused, with the first fault named, is', () => {
  test.for<[what: string, entry: unknown, reason: RegExp]>([
    ['nothing', undefined, /^command: /],
    ['a text', 'log', /^command: /],
    ['a list', [log('s')], /^kind: /],
    ['a command without a kind', {}, /^kind: /],
    ['a kind nobody knows', { ...log('s'), kind: 'dance' }, /^kind: /],
    ['a kind that every object has', { ...log('s'), kind: 'constructor' }, /^kind: /],
    ['a kind of __proto__', { ...log('s'), kind: '__proto__' }, /^kind: /],
    ['a kind that only its prototype has', JSON.parse('{"__proto__": {"kind": "log"}}'), /^kind: /],
    ['a command without id', { ...log('s'), id: undefined }, /^id: /],
    ['an empty id', { ...log('s'), id: '' }, /^id: /],
    ['an endless id', { ...log('s'), id: endless }, /^id: /],
    ['a moment that is no number', { ...log('s'), at: '1' }, /^at: /],
    ['a moment that is not finite', { ...log('s'), at: Number.POSITIVE_INFINITY }, /^at: /],
    ['a day that does not exist', { ...log('s'), day: '2026-02-30' }, /^day: /],
    ['a log of no sighting', { ...log('s'), sighting: null }, /^sighting: /],
    ['a log of nobody', log('s', { people: [] }), /^people: names nobody/],
    ['a log of people that are no list', { ...log('s'), people: 'Jane' }, /^people: /],
    ['a never for nobody', { ...never('s', jane), person: undefined }, /^person: /],
    ['a sighting of an endless part', { ...sent('s', []), part: endless }, /^part: /],
    ['a miss nowhere', { ...miss('m'), site: undefined }, /^site: /],
    ['a miss of no part', { ...miss('m'), part: '' }, /^part: /],
    ['an endless shape', shape(endless), /^shape: /],
    ['a withdrawal of no send', { ...withdraw('s'), send: 7 }, /^send: /],
    ['an undo of nothing', { ...undo('s'), of: '' }, /^of: /],
    ['a site that is markup', { ...sent('s', []), site: '<b>' }, /^site: /],
    ['a site that every object has', { ...sent('s', []), site: 'constructor' }, /^site: /],
    ['a person without keys', { ...sent('s', []), people: [{ name: 'Jane' }] }, /^people\.0\.keys: /],
    ['a person without name', { ...sent('s', []), people: [{ keys: [] }] }, /^people\.0\.name: /],
    ['an endless name', sent('s', [{ name: endless, keys: [] }]), /^people\.0\.name: /],
    ['a crowd', sent('s', Array(501).fill(jane)), /^people: /],
    ['fields that are no list', { ...sent('s', []), addressLists: 'jane@example.org' }, /^addressLists: /],
    ['a hand log of nobody', handLog(' \n'), /^name: /],
    ['a hand log through nothing', { ...handLog('Bo'), channel: 'smoke' }, /^channel: /],
    ['a hand log with keys that are no list', { ...handLog('Bo'), keys: 'linkedin:in/bo' }, /^keys: /],
    ['a hand log on no day', { ...handLog('Bo'), on: 'yesterday' }, /^on: /],
    ['a goal of none', commit(0), /^goal: /],
    ['a goal of half a person', commit(2.5), /^goal: /],
    ['a goal beyond reason', commit(51), /^goal: /],
    ['names that are no list', { ...commit(2), names: 'Bo' }, /^names: /],
  ])('%s', ([, entry, reason]) => {
    expect(() => checkCommand(entry)).toThrow(CommandRefused);
    expect(() => checkCommand(entry)).toThrow(reason);
  });
});
