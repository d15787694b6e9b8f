import { expect, onTestFinished } from 'vitest';
import { addDays, type Day, type Weekday } from '../../lib/habit/calendar';
import { apply } from '../../lib/ledger/apply';
import { connect } from '../../lib/ledger/connect';
import type { WeekView } from '../../lib/ledger/reads/view';
import { readWeek } from '../../lib/ledger/reads/week';
import { type Contact, isRow, type Outreach } from '../../lib/ledger/rows';
import type { Ledger } from '../../lib/ledger/schema';
import type { Command } from '../../lib/outbox';
import { noon, wednesday } from './commands';
import '../chores';

let ledgers = 0;

/** An empty ledger, closed when the test ends. */
export async function emptyLedger(): Promise<Ledger> {
  ledgers += 1;
  const ledger = await connect(`ledger ${ledgers}`, { begin: true, onEnd() {} });
  onTestFinished(() => ledger.close());
  return ledger;
}

/** A ledger to which commands happen, and what the person then sees of it. */
export interface Story {
  readonly ledger: Ledger;
  /** Applies the commands in order; none of them may be set aside. */
  tell(...commands: readonly Command[]): Promise<void>;
  /** The week that holds the day, as the popup shows it at noon of that day. */
  week(day?: Day): Promise<WeekView>;
  /** The people of that week's outreaches, newest first. */
  logged(day?: Day): Promise<string[]>;
  /** The people of the sightings that wait, newest first. */
  waiting(day?: Day): Promise<string[]>;
  /** Applies one command that must be set aside, and says why it was. */
  reasonAgainst(command: Command): Promise<string | undefined>;
  /** The contacts that are there, by name. */
  contacts(): Promise<Contact[]>;
  /** The id of the contact of this name. */
  idOf(name: string): Promise<string>;
  /** The newest outreach to the contact of this name. */
  outreach(name: string): Promise<Outreach>;
}

/** A story that begins with the commands given, in weeks that begin on `first`. */
export async function story(
  begin: readonly Command[] = [],
  first: Weekday = 1,
  trust = true,
): Promise<Story> {
  const ledger = await emptyLedger();
  const tell = async (...commands: readonly Command[]) => {
    for (const command of commands)
      await apply(ledger, command.id, command, { now: command.at, firstWeekday: first, trust });
    expect(await ledger.getAll('setAside')).toEqual([]);
  };
  const reasonAgainst = async (command: Command) => {
    await apply(ledger, command.id, command, { now: command.at, firstWeekday: first, trust });
    return (await ledger.get('setAside', command.id))?.reason;
  };
  const contacts = async () => (await ledger.getAll('contacts')).filter(isRow<Contact>).sort(byName);
  const idOf = async (name: string) => the(await contacts(), (contact) => contact.name === name).id;
  const outreach = async (name: string) => {
    const id = await idOf(name);
    const newestFirst = (await ledger.getAllFromIndex('outreaches', 'time')).reverse();
    return the(newestFirst.filter(isRow<Outreach>), ({ contact }) => contact === id);
  };
  const week = (day: Day = wednesday) => readWeek(ledger, day, first, noon(day));
  await tell(...begin);
  return {
    ledger,
    tell,
    reasonAgainst,
    week,
    logged: async (day) => (await week(day)).outreaches.map(({ person }) => person),
    waiting: async (day) =>
      (await week(day)).waiting.map(({ people }) => people.map(({ name }) => name).join(', ')),
    contacts,
    idOf,
    outreach,
  };
}

function the<Item>(items: readonly Item[], is: (item: Item) => boolean): Item {
  const found = items.find(is);
  if (found === undefined) throw new Error('it is not there');
  return found;
}

function byName(one: Contact, other: Contact): number {
  return one.name < other.name ? -1 : 1;
}

/** The same weekday, one week later. */
export const nextWednesday = addDays(wednesday, 7);
