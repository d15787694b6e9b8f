import { type Month, monthOf } from '../../lib/habit/month';
import { readMonth } from '../../lib/ledger/reads/months';
import { hashOf } from '../dashboard/route';
import { localeOf } from '../locale';
import { useLedger } from '../use-ledger';
import type { MonthPageProps } from './month-page';

/** The month that the address names, or the running one; a sentence where it cannot be read. */
export function useMonth(rest: string): MonthPageProps | string | undefined {
  const loaded = useLedger(async (ledger, reading) => {
    const running = monthOf(reading.today);
    const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(rest) && rest < running ? rest : running;
    return { view: await readMonth(ledger, month, reading), today: reading.today, first: reading.first };
  }, rest);
  if (loaded.state === 'trouble') return loaded.sentence;
  if (loaded.state === 'loading') return undefined;
  return { ...loaded.view, locale: localeOf(navigator.languages), onMonth: open };
}

function open(month: Month): void {
  location.hash = hashOf('months', month);
}
