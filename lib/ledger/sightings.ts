import { type Weekday, weekOf } from '../habit/calendar';
import type { Change, Stamp } from '../outbox';
import { type Recipient, recipientsOf, sharesKey } from '../people/recipients';
import { knownContact } from './contacts';
import { removeOutreach } from './log';
import { isRow, type Outreach, type Sighting } from './rows';
import type { LedgerTransaction } from './schema';
import type { Writer } from './writer';

type SightingCommand = Stamp & Extract<Change, { kind: 'sighting' }>;

/**
 * Takes in a proven send. It waits for the person's decision unless it needs none: everyone it went to
 * was logged this week, was answered with *Not this* on this site this week, or waits already, in which
 * case that sighting also stands for this send.
 */
export async function noteSighting(writer: Writer, command: SightingCommand, first: Weekday): Promise<void> {
  const week = weekOf(command.day, first);
  const inWeek = IDBKeyRange.bound(week.start, week.end);
  const sightings = (await writer.tx.objectStore('sightings').index('day').getAll(inWeek)) as Sighting[];
  const waiting = sightings.filter((sighting) => sighting.state === 'waiting');
  const refused = sightings.filter(
    (sighting) => sighting.state === 'refused' && sighting.site === command.site,
  );

  const open: Recipient[] = [];
  const merged = new Set<Sighting>();
  for (const recipient of recipientsOf(command)) {
    const before = waiting.find((sighting) => holds(sighting, recipient));
    if (before) merged.add(before);
    else if (refused.some((sighting) => holds(sighting, recipient))) continue;
    else if (!(await isLogged(writer.tx, recipient, inWeek))) open.push(recipient);
  }
  for (const sighting of merged)
    await writer.put('sightings', {
      ...sighting,
      at: command.at,
      day: command.day,
      sends: [...sighting.sends, command.id],
    });
  if (open.length === 0) return;
  const { id, at, day, site } = command;
  await writer.put('sightings', { id, at, day, site, state: 'waiting', recipients: open, sends: [id] });
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

function holds(sighting: Sighting, recipient: Recipient): boolean {
  return sighting.recipients.some((one) => sharesKey(one, recipient));
}

async function isLogged(tx: LedgerTransaction, recipient: Recipient, days: IDBKeyRange): Promise<boolean> {
  const contact = await knownContact(tx, recipient);
  if (!contact) return false;
  const outreaches = (await tx.objectStore('outreaches').index('contact').getAll(contact.id)) as Outreach[];
  return outreaches.some((outreach) => days.includes(outreach.day));
}
