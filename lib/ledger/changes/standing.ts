import { type Weekday, weekOf } from '../../habit/calendar';
import { fewPeople } from '../../habit/few-people';
import type { Change, Stamp } from '../../outbox';
import { type Recipient, sharesKey } from '../../people/recipients';
import type { Contact, Never, Sighting } from '../rows';
import type { LedgerTransaction } from '../schema';
import { outreachesTo } from '../touches';
import { isNever, readNevers } from './nevers';

/** So many outreaches confirmed by a click earn a contact's trust. */
const confirmations = 2;

/**
 * What a send to one person calls for: nothing, because that is settled; a place in the sighting that
 * waits for them already; a log without asking; or a question.
 */
export type Standing = 'settled' | Sighting | 'trusted' | 'open';

/** A person by all keys that are known of them. */
type Known = Pick<Recipient, 'keys'>;

/** What the ledger knows of the week in which a message left. */
export interface Around {
  readonly tx: LedgerTransaction;
  readonly days: IDBKeyRange;
  /** The week's sightings. */
  readonly sightings: readonly Sighting[];
  readonly nevers: readonly Never[];
}

/** Reads the week around a send. */
export async function readAround(
  tx: LedgerTransaction,
  send: Stamp & Extract<Change, { kind: 'sighting' }>,
  first: Weekday,
): Promise<Around> {
  const week = weekOf(send.day, first);
  const days = IDBKeyRange.bound(week.start, week.end);
  const [sightings, nevers] = await Promise.all([
    tx.objectStore('sightings').index('day').getAll(days) as Promise<Sighting[]>,
    readNevers(tx),
  ]);
  return { tx, days, sightings, nevers };
}

/** What a send on `site` to one person, who is this contact if anybody, calls for. */
export async function standingOf(
  recipient: Recipient,
  contact: Contact | undefined,
  site: string,
  around: Around,
): Promise<Standing> {
  if ([recipient, contact].some((one) => one && isNever(around.nevers, one))) return 'settled';
  // By whatever key a site knows them: a second message, by mail, to somebody from LinkedIn asks no second question.
  const them = { keys: [...recipient.keys, ...(contact?.keys ?? [])] };
  const same = around.sightings.filter((sighting) => holds(sighting, them));
  const waiting = same.find(({ state }) => state === 'waiting');
  if (waiting) return waiting;
  if (same.some((sighting) => sighting.site === site && isAnswered(sighting, them))) return 'settled';
  const outreaches = contact ? await outreachesTo(around.tx, contact.id) : [];
  if (outreaches.some(({ day }) => around.days.includes(day))) return 'settled';
  const confirmed = outreaches.filter(({ sighting, trusted }) => sighting && !trusted);
  const isTrusted = confirmed.length >= confirmations && !same.some(({ doubted }) => doubted);
  return isTrusted ? 'trusted' : 'open';
}

/** Whether a mail to these people may be logged without asking at all. */
export function isToFew({ length }: readonly Recipient[]): boolean {
  return length <= fewPeople;
}

/** Whether the person answered *Not this*, or unticked just this one. */
function isAnswered({ state, recipients, leftOut = [] }: Sighting, { keys }: Known): boolean {
  const isLeftOut = isToFew(recipients) && keys.some((key) => leftOut.includes(key));
  return state === 'refused' || (state === 'logged' && isLeftOut);
}

function holds(sighting: Sighting, person: Known): boolean {
  return sighting.recipients.some((one) => sharesKey(one, person));
}
