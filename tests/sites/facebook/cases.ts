import type { SiteCase } from '../case';
import { threadCases } from './thread.cases';

/** Every case on Facebook. */
export const cases: SiteCase[] = [...threadCases];
