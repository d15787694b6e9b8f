import type { Change, Stamp } from '../../outbox';
import { type Recipient, recipientsOf } from '../../people/recipients';
import type { Circumstances } from '../circumstances';
import { isRow, type Outreach, type Sighting } from '../rows';
import { randomId, type Writer } from '../writer';
import { knownContact } from './contacts';
import { logRecipient } from './log';
import { endMisses } from './misses';
import { removeOutreach } from './removal';
import { isToFew, readAround, standingOf } from './standing';

type SightingCommand = Stamp & Extract<Change, { kind: 'sighting' }>;

/**
 * Takes in a proven send. It waits for the person's decision about those of its people who need one: a
 * sighting that waits for one of them already also stands for this send, and the trusted are logged at once.
 */
export async function noteSighting(
  writer: Writer,
  command: SightingCommand,
  { firstWeekday, trust }: Circumstances,
): Promise<void> {
  const { tx } = writer;
  const { site, part } = command;
  const everyone = recipientsOf(command);
  const [around, contacts] = await Promise.all([
    readAround(tx, command, firstWeekday),
    Promise.all(everyone.map((recipient) => knownContact(tx, recipient))),
    part && endMisses(writer, { site, part }),
  ]);
  const mayTrust = trust && command.byHand !== false && isToFew(everyone);
  const open: Recipient[] = [];
  const trusted: Recipient[] = [];
  const joined = new Set<Sighting>();
  for (const [index, recipient] of everyone.entries()) {
    const standing = await standingOf(recipient, contacts[index], site, around);
    if (standing === 'settled') continue;
    if (standing === 'trusted' && mayTrust) trusted.push(recipient);
    else if (typeof standing === 'string') open.push(recipient);
    else joined.add(standing);
  }
  for (const sighting of joined) await join(writer, sighting, command);
  if (open.length > 0)
    await writer.put('sightings', { ...factsOf(command), state: 'waiting', recipients: open });
  if (trusted.length > 0) await logTrusted(writer, command, trusted);
}

async function join(writer: Writer, sighting: Sighting, { id, at, day }: SightingCommand): Promise<void> {
  await writer.put('sightings', { ...sighting, at, day, sends: [...sighting.sends, id] });
}

/** Logs people without asking. They have a sighting of their own, so that *Undo* asks for them alone. */
async function logTrusted(writer: Writer, command: SightingCommand, recipients: Recipient[]): Promise<void> {
  const sighting = { ...factsOf(command), id: randomId() };
  for (const recipient of recipients) await logRecipient(writer, command, sighting, recipient, true);
  await writer.put('sightings', { ...sighting, state: 'logged', recipients });
}

function factsOf({ id, at, day, site }: SightingCommand) {
  return { id, at, day, site, sends: [id] };
}

/** *Not this*. */
export async function refuseSighting(writer: Writer, id: string): Promise<void> {
  const sighting = await writer.tx.objectStore('sightings').get(id);
  if (isRow(sighting) && sighting.state === 'waiting')
    await writer.put('sightings', { ...sighting, state: 'refused' });
}

/** A send was undone. When its sighting stands for no other send it goes, and what was logged from it goes too. */
export async function withdrawSend(writer: Writer, send: string): Promise<void> {
  const sightings = (await writer.tx.objectStore('sightings').index('send').getAll(send)) as Sighting[];
  for (const sighting of sightings) await withdrawFrom(writer, sighting, send);
}

async function withdrawFrom(writer: Writer, sighting: Sighting, send: string): Promise<void> {
  const sends = sighting.sends.filter((id) => id !== send);
  if (sends.length > 0) return writer.put('sightings', { ...sighting, sends });
  const outreaches = (await writer.tx
    .objectStore('outreaches')
    .index('sighting')
    .getAll(sighting.id)) as Outreach[];
  for (const outreach of outreaches) await removeOutreach(writer, outreach);
  await writer.put('sightings', { ...sighting, sends, state: 'withdrawn' });
}
