import { describe, expect, it } from 'vitest';
import { type WeekSoFar, weekSentence } from '../../../components/popup/week-words';

const fresh: WeekSoFar = { goal: 2, count: 0, names: [], waiting: 0, off: false, wroteBack: [] };
const week = (changes: Partial<WeekSoFar>) => weekSentence({ ...fresh, ...changes });

/** The text as it is read: the isolates around names are for the browser. */
const read = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('the sentence of a week', () => {
  it('calls zero a beginning', () => {
    expect(week({})).toEqual({
      headline: 'A fresh week, all yours.',
      detail: 'Who would be glad to hear from you? Two people will do.',
    });
  });

  it('points to the first step when one waits', () => {
    expect(week({ waiting: 1 }).detail).toBe('Your first step is just below. One click and it counts.');
  });

  it.each([
    [2, 1, 'One more and the week is yours.'],
    [3, 1, 'Two more and the week is yours.'],
    [20, 1, '19 more and the week is yours.'],
    [2, 2, 'The week is yours.'],
    [2, 4, 'The week is yours, and two more.'],
  ])('at a goal of %i and %i reached says "%s"', (goal, count, headline) => {
    expect(week({ goal, count, names: ['Jane'] }).headline).toBe(headline);
  });

  it.each([
    [['Jane'], 'You reached out to Jane.'],
    [['Jane', 'Sam'], 'You reached out to Jane and Sam.'],
    [['Jane', 'Sam', 'Ann'], 'You reached out to Jane, Sam and one other.'],
    [['Jane', 'Sam', 'Ann', 'Bo'], 'You reached out to Jane, Sam and 2 others.'],
  ])('names %j', (names, detail) => {
    expect(read(week({ goal: 9, count: names.length, names }).detail)).toBe(detail);
  });

  it('keeps a long name short and a right-to-left name apart', () => {
    const { detail } = week({ count: 2, names: ['x'.repeat(10_000), 'محمد'] });
    expect(detail).toMatch(/^You reached out to \u2068x{27}…\u2069 and \u2068محمد\u2069\./);
  });

  it('never blames', () => {
    const counts = [0, 1, 2, 3, 7];
    const said = counts.flatMap((count) => Object.values(week({ goal: 3, count, names: ['Jane'] })));
    expect(said.join(' ')).not.toMatch(/fail|miss|only|behind|lost|broke|should|still/i);
  });
});

describe('the sentence of a week in which something came back', () => {
  it('tells who wrote back', () => {
    const { detail } = week({ goal: 3, count: 2, names: ['Jane', 'Sam'], wroteBack: ['Jane'] });
    expect(read(detail)).toBe('You reached out to Jane and Sam. Jane wrote back.');
  });

  it('wishes a good rest on time off, and asks for nothing', () => {
    expect(week({ off: true })).toEqual({
      headline: 'Time off. Enjoy it.',
      detail: 'Your habit keeps its strength while you rest.',
    });
  });
});
