import type { SiteCase } from '../case';
import { nameCases } from './names.cases';
import { noneCases } from './none.cases';
import { placeCases } from './places.cases';
import { severalCases } from './several.cases';
import { tabCases } from './tab.cases';
import { threadCases } from './thread.cases';
import { wordlessCases } from './wordless.cases';

/** Every case on Facebook. */
export const cases: SiteCase[] = [
  ...threadCases,
  ...wordlessCases,
  ...placeCases,
  ...nameCases,
  ...tabCases,
  ...noneCases,
  ...severalCases,
];
