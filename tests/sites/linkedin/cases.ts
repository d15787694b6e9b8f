import type { SiteCase } from '../case';
import { bubbleCases } from './bubble.cases';
import { composeCases } from './compose.cases';
import { idleBubbleCases } from './idle-bubble.cases';
import { inMailCases } from './inmail.cases';
import { inviteCases } from './invite.cases';
import { nameCases } from './names.cases';
import { noneCases } from './none.cases';
import { oddCases } from './odd.cases';
import { salesCases } from './sales.cases';
import { threadCases } from './thread.cases';
import { uninvitedCases } from './uninvited.cases';

/** Every case on LinkedIn. */
export const cases: SiteCase[] = [
  ...threadCases,
  ...composeCases,
  ...bubbleCases,
  ...idleBubbleCases,
  ...noneCases,
  ...nameCases,
  ...oddCases,
  ...inviteCases,
  ...uninvitedCases,
  ...inMailCases,
  ...salesCases,
];
