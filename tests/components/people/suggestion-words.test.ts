import { expect, test } from 'vitest';
import { daysAgo, lastInTouch } from '../../../components/people/day-words';
import { reasonWords } from '../../../components/people/suggestion-words';
import type { Reason } from '../../../lib/habit/who-next';

const today = '2026-11-22';

test.for<[string, string]>([
  ['2026-11-22', 'today'],
  ['2026-11-21', 'yesterday'],
  ['2026-11-09', '13 days ago'],
  ['2026-11-08', '2 weeks ago'],
  ['2026-09-21', '2 months ago'],
  ['2025-09-15', '14 months ago'],
  ['2023-11-01', '3 years ago'],
  ['2026-12-24', 'today'],
])('%s was %s', ([day, words]) => expect(daysAgo(day, today, 'en-GB')).toBe(words));

test('before the first time there is no last time', () => {
  expect(lastInTouch('', today, 'en-GB')).toBe('Not yet in touch');
  expect(lastInTouch('2025-09-15', today, 'en-GB')).toBe('Last in touch 14 months ago');
});

test.for<[Reason, string]>([
  [{ kind: 'referral', by: 'Max' }, '\u2068Max\u2069 pointed you to them.'],
  [{ kind: 'cadence', cadence: 30, last: '2026-10-18' }, 'Time for a hello: you last wrote 5 weeks ago.'],
  [{ kind: 'never-reached', groups: [] }, 'On your list, and not written to yet.'],
  [
    { kind: 'never-reached', groups: ['out-of-touch', 'key-contact'] },
    'You value their opinion. Ask for a bit of it.',
  ],
  [{ kind: 'out-of-touch', last: '2025-09-15' }, 'You last wrote 14 months ago. A short hello will do.'],
  [{ kind: 'stretch', last: '' }, 'Takes a little courage, and is often worth it.'],
])('%o reads %s', ([reason, words]) => expect(reasonWords(reason, today, 'en-GB')).toBe(words));
