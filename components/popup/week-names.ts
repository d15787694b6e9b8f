import type { OutreachView, WeekView } from '../../lib/ledger/reads/view';

/** Everyone reached out to, once each, in the order in which they were. */
export function namesOf({ outreaches }: WeekView): string[] {
  return [...new Set(outreaches.map(({ person }) => person))].reverse();
}

/** Those who wrote back, once each, those of this week first. */
export function wroteBack(week: WeekView, earlier: readonly OutreachView[]): string[] {
  const all = [...week.outreaches, ...earlier];
  return [
    ...new Set(all.filter(({ outcome }) => outcome?.outcome === 'wrote-back').map(({ person }) => person)),
  ];
}
