import type { SiteCase } from '../case';
import { noneCases, scrolledBack } from '../messenger-none';
import { sentCases } from '../messenger-sent';
import { buildCases } from './builds.cases';
import { xchat } from './people';

/** Every case on X. */
export const cases: SiteCase[] = [
  ...sentCases(xchat),
  ...noneCases(xchat),
  scrolledBack(xchat),
  ...buildCases,
];
