import type { SiteCase } from '../case';
import { bubbleCases } from './bubble.cases';
import { composeCases } from './compose.cases';
import { idleBubbleCases } from './idle-bubble.cases';
import { inMailCases } from './inmail.cases';
import { noneCases } from './none.cases';
import { threadCases } from './thread.cases';
import { uninvitedCases } from './uninvited.cases';

/** Every case on LinkedIn. */
export const cases: SiteCase[] = [
  ...threadCases,
  ...composeCases,
  ...bubbleCases,
  ...idleBubbleCases,
  ...noneCases,
  ...uninvitedCases,
  ...inMailCases,
];
