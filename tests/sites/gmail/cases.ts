import type { SiteCase } from '../case';
import { accountCases } from './accounts.cases';
import { leftCases } from './left.cases';
import { nameCases } from './names.cases';
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
  ...nameCases,
  ...accountCases,
  ...troubledCases,
  ...unsentCases,
  ...undoneCases,
  ...leftCases,
];
