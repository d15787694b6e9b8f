import { addDays } from '../../../lib/habit/calendar';
import type { MonthView } from '../../../lib/ledger/reads/months-view';

const counts = [0, 1, 2, 1, 2, 3, 2, 0, 2, 2, 3, 1];

/** The twelve weeks up to the end of October 2026, one of them time off. */
const weeks = counts.map((contacts, at) => {
  const start = addDays('2026-08-10', 7 * at);
  const week = { start, end: addDays(start, 6) };
  return { week, contacts, goal: at < 5 ? 2 : 3, off: at === 7, strength: 5 * at };
});

/** October 2026, the second month: eleven people, six of them reached; nine in September. */
export const october: MonthView = {
  facts: {
    month: '2026-10',
    reachedOut: 11,
    reached: 6,
    channels: [
      { channel: 'linkedin', contacts: 7 },
      { channel: 'call', contacts: 4 },
    ],
    weeks: weeks.slice(-4),
    ordinal: 2,
  },
  before: { month: '2026-09', reachedOut: 9, reached: 4, channels: [], weeks: [], ordinal: 1 },
  first: '2026-08',
  last: '2026-11',
  weeks,
  days: [
    { day: '2026-10-05', contacts: 2 },
    { day: '2026-10-12', contacts: 1 },
  ],
};
