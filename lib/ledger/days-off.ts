import type { DaysOff } from '../habit/time-off';
import { isRow, type TimeOff } from './rows';
import type { Ledger } from './schema';

/** The person's time off, past and to come. */
export async function readDaysOff(ledger: Ledger): Promise<readonly DaysOff[]> {
  return (await ledger.getAll('timeOff')).filter(isRow<TimeOff>);
}
