import type { SiteCase } from '../case';
import { threadCases } from './thread.cases';

/** Every case on LinkedIn. */
export const cases: SiteCase[] = [...threadCases];
