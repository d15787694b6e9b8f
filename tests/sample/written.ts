import type { Day } from '../../lib/habit/calendar';
import { nextRevision } from '../../lib/ledger/clock';
import type { Row } from '../../lib/ledger/rows';

/** The moment some hours into a day where the samples live. */
export function momentOf(day: Day, hours: number): number {
  return Date.parse(`${day}T00:00:00Z`) + Math.round(hours * 3_600_000);
}

/** What every row has: an id that names it, and who wrote it when. */
export function written(kind: string, index: number, day: Day): Row {
  const id = `${kind}-${String(index).padStart(6, '0')}`;
  return { id, device: 'sample', revision: nextRevision('', momentOf(day, 12)) };
}
