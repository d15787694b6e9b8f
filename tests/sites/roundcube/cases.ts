import type { SiteCase } from '../case';
import { besideCases } from './beside.cases';
import { leftCases } from './left.cases';
import { nameCases } from './names.cases';
import { peopleCases } from './people.cases';
import { sendCases } from './send.cases';
import { troubledCases } from './troubled.cases';
import { unsentCases } from './unsent.cases';

/** Everything that people do on Roundcube and that Tendril must see, or must not. */
export const cases: SiteCase[] = [
  ...sendCases,
  ...peopleCases,
  ...nameCases,
  ...besideCases,
  ...troubledCases,
  ...unsentCases,
  ...leftCases,
];
