import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import type { MonthFacts } from '../../lib/habit/month';
import { capital, monthName } from '../date-words';
import { grouped } from '../number-words';

/** What the sentences of a month are made from. */
export interface Told {
  readonly facts: MonthFacts;
  readonly before: MonthFacts;
  readonly today: Day;
  readonly locale: string;
}

/** The month in one sentence: greater than zero, or a beginning. */
export function headline({ facts: { month, reachedOut, reached }, today, locale }: Told): string {
  const name = capital(monthName(month, locale, today.slice(0, 4)), locale);
  const words = { month: name, people: inWords(reachedOut, locale), reached: inWords(reached, locale) };
  if (reachedOut === 0) return i18n.t('months.beginning', { month: name });
  if (reached === 0) return i18n.t('months.out', reachedOut, { month: name, people: words.people });
  if (reached === 1) return i18n.t('months.oneReached', reachedOut, { month: name, people: words.people });
  if (reached === reachedOut) return i18n.t('months.allReached', { month: name, people: words.people });
  return i18n.t('months.reached', words);
}

/** How it compares with the month before, where there is something to compare with. */
export function comparison({ facts, before, today, locale }: Told): string {
  if (before.reachedOut === 0) return '';
  const more = facts.reachedOut - before.reachedOut;
  const month = monthName(before.month, locale, facts.month.slice(0, 4));
  if (more === 0) return i18n.t('months.asMany', { month });
  if (more > 0) return i18n.t('months.more', more, { month, count: capital(inWords(more, locale), locale) });
  const { reachedOut } = before;
  const said = { month: capital(month, locale), count: inWords(reachedOut, locale) };
  return isOver(facts, today)
    ? i18n.t('months.fewer', reachedOut, said)
    : i18n.t('months.fewerSoFar', reachedOut, said);
}

/** Which month of the programme it is. */
export function programme({ ordinal }: MonthFacts): string {
  if (ordinal === 0) return '';
  if (ordinal === 1) return i18n.t('months.first');
  if (ordinal === 2) return i18n.t('months.second');
  if (ordinal === 3) return i18n.t('months.third');
  return i18n.t('months.later');
}

/** What the coach says on the page of the first, the second and the third month. */
export function advice(facts: MonthFacts, today: Day): { title: string; text: string } | undefined {
  const over = isOver(facts, today);
  if (facts.ordinal === 1)
    return {
      title: i18n.t('months.firstTitle'),
      text: over ? i18n.t('months.firstOver') : i18n.t('months.firstRunning'),
    };
  if (facts.ordinal === 2)
    return {
      title: i18n.t('months.secondTitle'),
      text: over ? i18n.t('months.secondOver') : i18n.t('months.secondRunning'),
    };
  if (facts.ordinal === 3)
    return over
      ? { title: i18n.t('months.habitTitle'), text: i18n.t('months.thirdOver') }
      : { title: i18n.t('months.thirdTitle'), text: i18n.t('months.thirdRunning') };
  return undefined;
}

/** Whether the month's last day lies behind. */
function isOver({ month }: MonthFacts, today: Day): boolean {
  return month < today.slice(0, 7);
}

/** A small number as a word, as one writes it in a sentence. */
function inWords(count: number, locale: string): string {
  return i18n.t('months.numberWords').split(' ')[count] ?? grouped(count, locale);
}
