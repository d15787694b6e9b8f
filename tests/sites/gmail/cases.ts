import type { SiteCase } from '../case';
import { leftCases } from './left.cases';
import { peopleCases } from './people.cases';
import { sendCases } from './send.cases';
import { troubledCases } from './troubled.cases';
import { undoneCases } from './undone.cases';
import { unsentCases } from './unsent.cases';
import { windowCases } from './windows.cases';

/** Everything that people do on Gmail and that Tendril must see, or must not. */
export const cases: SiteCase[] = [
  ...sendCases,
  ...windowCases,
  ...peopleCases,
  ...troubledCases,
  ...unsentCases,
  ...undoneCases,
  ...leftCases,
];
