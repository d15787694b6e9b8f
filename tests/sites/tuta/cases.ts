import type { SiteCase } from '../case';
import { sentCases } from './sent.cases';
import { unsentCases } from './unsent.cases';

/** Everything that people do in Tuta and that Tendril must see, or must not. */
export const cases: SiteCase[] = [...sentCases, ...unsentCases];
