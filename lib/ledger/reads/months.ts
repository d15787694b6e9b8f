import { type Day, type Week, weekOf, weeksUpTo } from '../../habit/calendar';
import {
  addMonths,
  type Month,
  monthFacts,
  monthOf,
  type OutreachFacts,
  spanOf,
  weeksOf,
} from '../../habit/month';
import { replyRate } from '../../habit/reply-rate';
import { strengthsAfter, weeksThatMatter } from '../../habit/strength';
import { type WeekFacts, weekFacts } from '../../habit/weeks';
import type { Outreach } from '../rows';
import type { Ledger, ReadTransaction } from '../schema';
import { talliesWithin } from '../tallies';
import { isAnswered } from '../touches';
import type { MonthView } from './months-view';
import { commitmentDay, type Reading, readingOf } from './reading';
import { readTerms } from './terms';
import { outreachesWithin } from './within';

/** So many weeks are shown. */
const shown = 12;

/** One month's page. What it says of twelve months is said of those up to this one. */
export async function readMonth(
  ledger: Ledger,
  month: Month,
  { today, first, settings }: Pick<Reading, 'today' | 'first' | 'settings'>,
): Promise<MonthView> {
  const tx = readingOf(ledger);
  const committedOn = commitmentDay(settings);
  const until = [spanOf(month).to, today].sort()[0] ?? today;
  const begun = weeksOf(month, first).filter(({ start }) => start <= today);
  const weeks = weeksUpTo((begun.at(-1) ?? weekOf(until, first)).start, weeksThatMatter + shown, first);
  const before = addMonths(month, -1);
  const [terms, tallies, rows, earliest] = await Promise.all([
    readTerms(tx),
    talliesWithin(tx, ...spanFor(month.slice(0, 4), weeks)),
    outreachesWithin(tx, spanOf(before).from, spanOf(month).to),
    readFirstDay(tx),
  ]);
  const outreaches = rows.map(outreachFacts);
  const facts = weekFacts(tallies, weeks, terms);
  const replies = replyRate(tallies, until);
  return {
    facts: monthFacts(month, outreaches, facts, committedOn),
    before: monthFacts(before, outreaches, facts, committedOn),
    first: monthOf([earliest ?? today, committedOn ?? today, today].sort()[0] ?? today),
    last: monthOf(today),
    weeks: withStrength(facts, today).slice(-shown),
    days: tallies
      .filter(({ day }) => day.startsWith(month.slice(0, 4)))
      .map(({ day, firsts: [contacts = 0] }) => ({ day, contacts })),
    ...(replies && { replies }),
  };
}

/** The days to read: the whole year for its calendar, and the weeks, which begin before it. */
function spanFor(year: string, weeks: readonly Week[]): [Day, Day] {
  const ends = weeks.flatMap(({ start, end }) => [start, end]);
  const days = [`${year}-01-01`, `${year}-12-31`, ...ends].sort();
  return [days.at(0) ?? '', days.at(-1) ?? ''];
}

/** The day of the first outreach of all. */
async function readFirstDay(tx: ReadTransaction): Promise<Day | undefined> {
  return (await tx.objectStore('tallies').openKeyCursor())?.key;
}

function outreachFacts(row: Outreach): OutreachFacts {
  const { contact, day, channel } = row;
  return { contact, day, channel, answered: isAnswered(row) };
}

/** Each week with the strength after it; the running one can only raise it. */
function withStrength(weeks: readonly WeekFacts[], today: Day): MonthView['weeks'] {
  const strengths = strengthsAfter(weeks);
  return weeks.map((week, index) => {
    const before = strengths[index - 1] ?? 0;
    const after = strengths[index] ?? 0;
    return { ...week, strength: week.week.end < today ? after : Math.max(before, after) };
  });
}
