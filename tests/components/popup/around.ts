import { vi } from 'vitest';
import { committed, freshHabit, now } from './sample-week';

/** What a week's page has besides the week, with nothing special about it. */
export const around = {
  host: { state: 'none' },
  isPanel: false,
  now,
  habit: freshHabit,
  settings: committed,
  locale: 'en-GB',
  notices: [],
  seenWith: { browser: 'Browser 1', tendril: '0.1.0' },
  onCopy: vi.fn(async () => {}),
  onDone: vi.fn(),
  onOpen: vi.fn(),
  onKeepGoal: vi.fn(),
} as const;
