import type { Change, Stamp } from '../../outbox';
import { type Recipient, sharesKey, shownName } from '../../people/recipients';
import { readingOf } from '../reads/reading';
import type { NeverView } from '../reads/view';
import { isRow, type Never } from '../rows';
import { type AnyTransaction, type Ledger, storeIn } from '../schema';
import { randomId, type Writer } from '../writer';
import { CommandRefused } from './command-refused';
import { knownContact } from './contacts';

type NeverCommand = Stamp & Extract<Change, { kind: 'never' }>;

/** *Never for Jane*: from now on this one is neither asked for nor logged, by any of the keys known today. */
export async function sayNever(writer: Writer, command: NeverCommand): Promise<void> {
  const sighting = await writer.tx.objectStore('sightings').get(command.sighting);
  if (!isRow(sighting)) throw new CommandRefused('sighting: is not known');
  const person = sighting.recipients.find(({ keys }) => keys[0] === command.person);
  if (!person) throw new CommandRefused('person: is not of this sighting');
  if (isNever(await readNevers(writer.tx), person)) return;
  const known = await knownContact(writer.tx, person);
  const keys = [...new Set([...person.keys, ...(known?.keys ?? [])])];
  const name = known?.name || person.name;
  await writer.put('nevers', { id: randomId(), name, keys, at: command.at, command: command.id });
}

/** Takes back the *Never* that one command said. */
export async function allowAgain(writer: Writer, command: string): Promise<void> {
  const said = (await readNevers(writer.tx)).filter((never) => never.command === command);
  for (const { id } of said) await writer.remove('nevers', id);
}

/** All that hold: nobody of them is asked for, logged or suggested. */
export async function readNevers(tx: AnyTransaction): Promise<Never[]> {
  return (await storeIn(tx, 'nevers').getAll()).filter(isRow<Never>);
}

/** Whether *Never* was said for this person. */
export function isNever(nevers: readonly Never[], person: Pick<Recipient, 'keys'>): boolean {
  return nevers.some((never) => sharesKey(never, person));
}

/** Everybody for whom *Never* was said, the last one first. */
export async function listNevers(ledger: Ledger): Promise<NeverView[]> {
  const nevers = await readNevers(readingOf(ledger));
  return nevers
    .map((never) => ({ id: never.id, name: shownName(never), at: never.at, command: never.command }))
    .sort((one, other) => other.at - one.at);
}
