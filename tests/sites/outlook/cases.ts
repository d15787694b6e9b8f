import type { SiteCase } from '../case';
import { sendCases } from './send.cases';

/** Everything that people do on Outlook and that Tendril must see, or must not. */
export const cases: SiteCase[] = [...sendCases];
