import * as fc from 'fast-check';
import { addDays } from '../../lib/habit/calendar';
import { outcomes } from '../../lib/habit/outcome';
import type { Ledger, MergedStore } from '../../lib/ledger/schema';
import type { Command } from '../../lib/outbox';
import { handLog, log, noon, sent, undo, wednesday, withdraw } from './commands';
import * as habit from './habit-commands';
import * as people from './people-commands';

/** Numbers from which a command is made for whatever the ledger holds by then. */
export interface Act {
  readonly what: What;
  readonly one: number;
  readonly other: number;
}

/** What an act can choose from: ids of what is there, and of the commands before. */
interface There {
  readonly outreaches: readonly string[];
  readonly contacts: readonly string[];
  readonly interviews: readonly string[];
  readonly timeOff: readonly string[];
  readonly commands: readonly string[];
}

type Make = (act: Act, there: There, id: string) => Command;

const names = ['Bo', 'Cy', 'Di', 'Ed'] as const;
const nameOf = (number: number) => names[number % names.length] ?? 'Bo';
const personOf = (number: number) => ({ name: nameOf(number), keys: [`linkedin:in/${nameOf(number)}`] });
const dayOf = (number: number) => addDays(wednesday, -number);
/** One of these ids; where there is none, one that was never there. */
const of = (ids: readonly string[], number: number) => ids[number % ids.length] ?? 'nowhere';

const makers = {
  sent: ({ one, other }, _, id) => sent(id, [personOf(one), personOf(other)]),
  log: ({ one }, { commands }) => log(of(commands, one)),
  withdraw: ({ one }, { commands }) => withdraw(of(commands, one)),
  undo: ({ one }, { commands }) => undo(of(commands, one)),
  handLog: ({ one, other }) => handLog(nameOf(one), { on: dayOf(other) }),
  outcome: ({ one, other }, { outreaches }) =>
    habit.outcome(of(outreaches, one), outcomes[other % outcomes.length] ?? 'talked', {
      referral: nameOf(other),
    }),
  reply: ({ one }) => habit.reply(personOf(one).keys),
  correct: ({ one, other }, { outreaches }) => habit.correct(of(outreaches, one), { name: nameOf(other) }),
  correctDay: ({ one, other }, { outreaches }) => habit.correct(of(outreaches, one), { on: dayOf(other) }),
  remove: ({ one }, { outreaches }) => habit.remove(of(outreaches, one)),
  moment: ({ one, other }, { outreaches }) => habit.moment(of(outreaches, one), other % 2 ? 'Nice' : ''),
  goal: ({ one }) => habit.goal(1 + (one % 5)),
  timeOff: ({ one, other }) => habit.timeOff(dayOf(one + other), addDays(wednesday, other)),
  endTimeOff: ({ one }, { timeOff }) => habit.endTimeOff(of(timeOff, one)),
  claim: ({ one }) => habit.claim(1 + one),
  interview: ({ one }) => habit.interview(nameOf(one)),
  interviewDone: ({ one }, { interviews }) => habit.interviewDone(of(interviews, one), { channel: 'call' }),
  removeInterview: ({ one }, { interviews }) => habit.removeInterview(of(interviews, one)),
  addContacts: ({ one, other }) => people.addContacts([nameOf(one), nameOf(other)], { group: 'Choir' }),
  edit: ({ one, other }, { contacts }) => people.edit(of(contacts, one), { cadence: other }),
  merge: ({ one, other }, { contacts }) => people.merge(of(contacts, one), of(contacts, other)),
  notSame: ({ one, other }, { contacts }) => people.notSame(of(contacts, one), of(contacts, other)),
  erase: ({ one }, { contacts }) => people.erase(of(contacts, one)),
} as const satisfies Readonly<Record<string, Make>>;

type What = keyof typeof makers;

/** Any act at all. */
export const anyAct: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(...(Object.keys(makers) as What[])),
  one: fc.nat(11),
  other: fc.nat(11),
});

/** The command that an act comes to now, the `count`th of its ledger. */
export async function commandOf(ledger: Ledger, act: Act, count: number): Promise<Command> {
  const idsIn = async (store: MergedStore) =>
    (await ledger.getAll(store)).filter((row) => !('deleted' in row)).map(({ id }) => id);
  const there: There = {
    outreaches: await idsIn('outreaches'),
    contacts: await idsIn('contacts'),
    interviews: await idsIn('interviews'),
    timeOff: await idsIn('timeOff'),
    commands: await ledger.getAllKeys('applied'),
  };
  const id = `${String(count).padStart(3, '0')} ${act.what}`;
  return { ...makers[act.what](act, there, id), id, at: noon(wednesday) + count };
}
