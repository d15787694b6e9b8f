import { listNevers } from '../../lib/ledger/changes/nevers';
import { readAwaited } from '../../lib/ledger/reads/awaited';
import { readEncouragement } from '../../lib/ledger/reads/encouragement';
import { readHabit } from '../../lib/ledger/reads/habit';
import { readHistory } from '../../lib/ledger/reads/history';
import { readMonth } from '../../lib/ledger/reads/months';
import { readPeople } from '../../lib/ledger/reads/people';
import { readPerson } from '../../lib/ledger/reads/person';
import { readPlan } from '../../lib/ledger/reads/plan';
import { readWeek } from '../../lib/ledger/reads/week';
import type { Ledger } from '../../lib/ledger/schema';
import { settingsFrom } from '../../lib/settings';
import { noon, wednesday } from '../ledger/commands';

const now = noon(wednesday);
const reading = { now, today: wednesday, first: 1, settings: settingsFrom({ committedAt: 1 }) } as const;

/** What every page shows of a ledger. */
export async function pagesOf(ledger: Ledger) {
  const people = await readPeople(ledger);
  return {
    people,
    week: await readWeek(ledger, wednesday, 1, now),
    habit: await readHabit(ledger, reading),
    person: people.people[0] && (await readPerson(ledger, people.people[0].id)),
    history: await readHistory(ledger, {}, undefined, 1000),
    month: await readMonth(ledger, '2026-11', reading),
    encouragement: await readEncouragement(ledger, reading.settings),
    plan: await readPlan(ledger, reading),
    nevers: await listNevers(ledger),
    awaited: await readAwaited(ledger, now),
  };
}
