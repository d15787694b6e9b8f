import type { SiteCase } from '../case';
import { noneCases } from './none.cases';
import { peopleCases } from './people.cases';
import { sendCases } from './send.cases';
import { troubledCases } from './troubled.cases';

/** Everything that people do on Roundcube and that Tendril must see, or must not. */
export const cases: SiteCase[] = [...sendCases, ...peopleCases, ...troubledCases, ...noneCases];
