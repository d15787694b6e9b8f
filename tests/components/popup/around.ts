import { vi } from 'vitest';
import { now } from './sample-week';

/** What a week's page has besides the week, with nothing special about it. */
export const around = {
  host: { state: 'none' },
  isPanel: false,
  now,
  locale: 'en-GB',
  notices: [],
  seenWith: { browser: 'Browser 1', tendril: '0.1.0' },
  onCopy: vi.fn(async () => {}),
  onDone: vi.fn(),
} as const;
