import { describe, expect, it } from 'vitest';
import { ago, hourName, weekdayName, weekdays, weekRange } from '../../components/time-words';

describe('words of time', () => {
  it('name the days of a week, whatever the time zone', () => {
    expect(weekRange({ start: '2026-11-16', end: '2026-11-22' }, 'en-GB')).toMatch(/^Mon 16.*Sun 22 Nov$/);
    expect(weekdayName('2026-11-17', 'en-GB')).toBe('Tuesday');
  });

  it.each([
    [20_000, 'just now'],
    [2 * 60_000, '2 minutes ago'],
    [3 * 3_600_000, '3 hours ago'],
    [26 * 3_600_000, 'yesterday'],
    // A clock that was set back.
    [-5_000, 'just now'],
  ])('%i ms ago is "%s"', (past, words) => {
    expect(ago(1_000_000_000, 1_000_000_000 + past, 'en-GB')).toBe(words);
  });

  it('list weekdays by their ISO number', () => {
    expect(weekdays('en-GB')[0]).toEqual([1, 'Monday']);
    expect(weekdays('en-GB')[6]).toEqual([7, 'Sunday']);
  });

  it('write hours as the person does', () => {
    expect(hourName(15, 'en-GB')).toBe('15:00');
    expect(hourName(15, 'en-US')).toMatch(/^3:00\sPM$/);
  });
});
