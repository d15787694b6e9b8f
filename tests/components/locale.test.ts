import { expect, it } from 'vitest';
import { localeOf } from '../../components/locale';

it('is English like the words, in the variety the person reads', () => {
  expect(localeOf(['de-DE', 'en-AU', 'en'])).toBe('en-AU');
  expect(localeOf(['de-DE'])).toBe('en-GB');
});
