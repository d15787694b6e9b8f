import { describe, expect, it } from 'vitest';
import { afterCommand } from '../../lib/chip/answers';
import type { Question } from '../../lib/chip/question';
import { type Change, stamp } from '../../lib/outbox';

const question: Question = {
  sighting: 'one',
  sends: ['send-1', 'send-2'],
  site: 'gmail',
  siteName: 'Gmail',
  people: [
    { id: 'email:jane@example.test', name: 'Jane Doe' },
    { id: 'email:max@example.test', name: 'Max Power' },
  ],
  until: 0,
};

const given = (change: Change) => afterCommand({ ...stamp(new Date()), ...change }, question);

describe('the question is over', () => {
  it.each<[Change, string]>([
    [{ kind: 'log', sighting: 'one' }, 'answered'],
    [{ kind: 'refuse', sighting: 'one' }, 'answered'],
    [{ kind: 'withdraw', send: 'send-2' }, 'taken back'],
  ])('by %j: %s', (change, ending) => expect(given(change)).toBe(ending));

  it('when the last of its people is never to be asked about', () => {
    const never = { ...stamp(new Date()), kind: 'never', sighting: 'one' } as const;
    const left = afterCommand({ ...never, person: 'email:jane@example.test' }, question);
    expect(left).toMatchObject({ people: [{ name: 'Max Power' }] });
    expect(afterCommand({ ...never, person: 'email:max@example.test' }, left as Question)).toBe('answered');
  });
});

it.each<Change>([
  { kind: 'log', sighting: 'another' },
  { kind: 'never', sighting: 'another', person: 'email:jane@example.test' },
  { kind: 'withdraw', send: 'send-3' },
  { kind: 'undo', of: 'one' },
])('%j leaves it as it is', (change) => expect(given(change)).toBe(question));
