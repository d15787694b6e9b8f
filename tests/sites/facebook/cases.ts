import type { SiteCase } from '../case';
import { noneCases } from './none.cases';
import { severalCases } from './several.cases';
import { tabCases } from './tab.cases';
import { threadCases } from './thread.cases';

/** Every case on Facebook. */
export const cases: SiteCase[] = [...threadCases, ...tabCases, ...noneCases, ...severalCases];
