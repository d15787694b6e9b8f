import { i18n } from '#i18n';
import type { Comparison, Fates } from '../../lib/backup/compare';
import { formatOf } from '../date-words';
import { grouped } from '../number-words';

/** A moment in the person's own time: "Sun, 22 Nov 2026, 10:15". */
export function momentName(at: number, locale: string): string {
  const asInUtc = at - new Date(at).getTimezoneOffset() * 60_000;
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return formatOf(locale, { ...day, hour: 'numeric', minute: '2-digit' }).format(asInUtc);
}

/** The size of a file: "84 kB", "1.2 MB". */
export function sizeName(bytes: number, locale: string): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const maximumFractionDigits = size < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(size);
}

/** The fates with which something is other than before. */
export const changing: readonly (keyof Fates)[] = ['added', 'replaced', 'removed', 'revived', 'reverted'];

/** How many of what meet these fates, as a list: "12 people, 31 outreaches"; empty where none do. */
export function countsWords(comparison: Comparison, fates: readonly (keyof Fates)[], locale: string): string {
  const kinds = ['people', 'outreaches', 'sightings', 'rest'] as const;
  const parts = kinds
    .map((kind) => [kind, fates.reduce((sum, fate) => sum + comparison[kind][fate], 0)] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => i18n.t(`data.${kind}`, count, [grouped(count, locale)]));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
}
