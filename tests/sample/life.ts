import { weekOf } from '../../lib/habit/calendar';
import { derivedFrom } from '../../lib/ledger/derived';
import type {
  Claim,
  Contact,
  Goal,
  Interview,
  Outreach,
  Sighting,
  Tally,
  TimeOff,
  Totals,
  Touch,
} from '../../lib/ledger/rows';
import { type Settings, settingsFrom } from '../../lib/settings';
import { contactsOf } from './contacts';
import { outreachesOf } from './outreaches';
import type { Plan } from './plan';
import { randomFrom } from './random';
import { withReferrals } from './referrals';
import { momentOf, written } from './written';

/** Everything that a ledger holds of a made-up life, store by store. */
export interface LifeRows {
  readonly contacts: readonly Contact[];
  readonly outreaches: readonly Outreach[];
  readonly touches: readonly Touch[];
  readonly totals: readonly Totals[];
  readonly tallies: readonly Tally[];
  readonly sightings: readonly Sighting[];
  readonly goals: readonly Goal[];
  readonly timeOff: readonly TimeOff[];
  readonly claims: readonly Claim[];
  readonly interviews: readonly Interview[];
}

/** The rows of a life by plan: the same plan always gives the same ones. */
export function lifeOf(plan: Plan): LifeRows {
  const random = randomFrom(plan.seed);
  const list = contactsOf(plan, random);
  const { contacts, outreaches } = withReferrals(list, outreachesOf(plan, list, random));
  return {
    ...{
      contacts,
      outreaches,
      ...derivedFrom(contacts, outreaches),
    },
    sightings: sightingsOf(plan),
    goals: [
      {
        ...written('goal', 0, plan.committedOn),
        contacts: plan.goal,
        from: weekOf(plan.committedOn, 1).start,
      },
    ],
    timeOff: plan.weeksOff.map((day, index) => {
      const { start, end } = weekOf(day, 1);
      return { ...written('time-off', index, start), from: start, to: end };
    }),
    claims: claimsOf(outreaches),
    interviews: interviewsOf(plan),
  };
}

/** The settings of whoever lives by this plan. */
export function settingsOf({ committedOn }: Pick<Plan, 'committedOn'>): Settings {
  const reward = 'Dinner at the little place by the canal';
  return settingsFrom({ committedAt: momentOf(committedOn, 9), firstWeekday: 1, reward });
}

const rewardEvery = 10;

/** All rewards were taken but the last one earned. */
function claimsOf(outreaches: readonly Outreach[]): Claim[] {
  const taken = Math.max(0, Math.floor(outreaches.length / rewardEvery) - 1);
  return Array.from({ length: taken }, (_, index) => {
    const total = (index + 1) * rewardEvery;
    const day = outreaches[total - 1]?.day ?? '';
    return {
      ...written('claim', index, day),
      id: `claim ${total}`,
      total,
      reward: 'A long bath and a crime novel',
      at: momentOf(day, 20),
    };
  });
}

/** Two sends of this morning that wait. */
function sightingsOf({ today }: Plan): Sighting[] {
  const waiting = (index: number, site: Sighting['site'], name: string, key: string): Sighting => ({
    ...written('sighting', index, today),
    ...{ state: 'waiting', site, recipients: [{ name, keys: [key] }] },
    ...{ at: momentOf(today, 8 + index / 2), day: today, sends: [`send-${index}`] },
  });
  return [
    waiting(0, 'linkedin', 'Mina Castellanos', 'linkedin:in/mina-castellanos'),
    waiting(1, 'gmail', 'Theo Grantham', 'email:theo.grantham@example.test'),
  ];
}

function interviewsOf({ committedOn, today }: Plan): Interview[] {
  return [
    {
      ...written('interview', 0, committedOn),
      name: 'Ada Fontaine',
      subject: 'How bread is made at four in the morning',
    },
    { ...written('interview', 1, today), name: 'Noor Jansen', subject: 'Restoring old maps' },
    {
      ...written('interview', 2, committedOn),
      name: 'Ivo Kaya',
      subject: 'Keeping bees on a roof',
      doneOn: committedOn,
    },
  ];
}
