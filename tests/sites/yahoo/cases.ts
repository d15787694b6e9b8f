import type { SiteCase } from '../case';
import { leftCases } from './left.cases';
import { peopleCases } from './people.cases';
import { sendCases } from './send.cases';
import { troubledCases } from './troubled.cases';
import { unsentCases } from './unsent.cases';

/** Everything that people do on Yahoo Mail and AOL and that Tendril must see, or must not. */
export const cases: SiteCase[] = [
  ...sendCases,
  ...peopleCases,
  ...troubledCases,
  ...unsentCases,
  ...leftCases,
];
