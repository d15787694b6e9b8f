import { addDays } from '../../../lib/habit/calendar';
import type { OutreachView } from '../../../lib/ledger/reads/view';

export const today = '2026-11-20';

/** So many outreaches, one each day, the newest today. */
export function outreaches(count: number): OutreachView[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `o${at}`,
    person: `Person ${at}`,
    contact: `c${at}`,
    channel: 'linkedin' as const,
    day: addDays(today, -at),
    at: 1_000_000 - at,
    log: `log${at}`,
    loggedAt: 1_000_000 - at,
    trusted: false,
  }));
}
