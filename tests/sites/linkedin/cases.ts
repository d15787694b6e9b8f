import type { SiteCase } from '../case';
import { bubbleCases } from './bubble.cases';
import { composeCases } from './compose.cases';
import { idleBubbleCases } from './idle-bubble.cases';
import { noneCases } from './none.cases';
import { threadCases } from './thread.cases';

/** Every case on LinkedIn. */
export const cases: SiteCase[] = [
  ...threadCases,
  ...composeCases,
  ...bubbleCases,
  ...idleBubbleCases,
  ...noneCases,
];
