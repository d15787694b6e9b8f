import { describe, expect, it } from 'vitest';
import { advice, comparison, headline, programme } from '../../../components/months/month-words';
import { october } from './sample-month';

const told = (reachedOut: number, reached: number, before = 9, month = '2026-10') => ({
  facts: { ...october.facts, month, reachedOut, reached },
  before: { ...october.before, reachedOut: before },
  today: '2026-11-22',
  locale: 'en-GB',
});

it.each([
  [0, 0, 'October: a beginning'],
  [1, 0, 'October: you reached out to one person'],
  [3, 0, 'October: you reached out to three people'],
  [1, 1, 'October: one person, and you reached them'],
  [4, 1, 'October: four people, one of them reached'],
  [11, 6, 'October: eleven people, six of them reached'],
  [13, 13, 'October: 13 people, all of them reached'],
])('%i reached out to and %i reached: %s', (reachedOut, reached, words) => {
  expect(headline(told(reachedOut, reached))).toBe(words);
});

it('names the year of a month of another one', () => {
  expect(headline(told(0, 0, 0, '2025-10'))).toBe('October 2025: a beginning');
});

describe('the month before', () => {
  it.each([
    [11, 9, '2026-10', 'Two more than in September.'],
    [10, 9, '2026-10', 'One more than in September.'],
    [9, 9, '2026-10', 'As many as in September.'],
    [3, 9, '2026-10', 'September had nine. Months differ, and every person counts.'],
    [0, 1, '2026-11', 'September had one, and there is still time.'],
    [5, 0, '2026-10', ''],
  ])('%i after %i in %s: %s', (reachedOut, before, month, words) => {
    expect(comparison(told(reachedOut, 0, before, month))).toBe(words);
  });
});

describe('the months of the programme', () => {
  const at = (ordinal: number, month = '2026-10') => ({ ...october.facts, ordinal, month });

  it.each([
    [0, '', undefined],
    [1, 'Your first month.', 'Your first month'],
    [2, 'Your second month; one more and it is a habit.', 'Your second month'],
    [3, 'Your third month, in which it becomes a habit.', 'It is a habit now'],
    [4, 'The habit is yours. Go on calmly.', undefined],
  ])('%i: %s', (ordinal, words, title) => {
    expect(programme(at(ordinal))).toBe(words);
    expect(advice(at(ordinal), '2026-11-22')?.title).toBe(title);
  });

  it('names the habit only once the third is over', () => {
    expect(advice(at(3), '2026-10-31')?.title).toBe('Your third month');
  });
});
