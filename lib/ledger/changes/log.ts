import { weekOf } from '../../habit/calendar';
import type { Change, Stamp } from '../../outbox';
import type { Recipient } from '../../people/recipients';
import type { Circumstances } from '../circumstances';
import { isRow, type Outreach, type Sighting } from '../rows';
import { randomId, type Writer } from '../writer';
import { CommandRefused } from './command-refused';
import { contactFor, isReached } from './contacts';
import { isNever, readNevers } from './nevers';

type LogCommand = Stamp & Extract<Change, { kind: 'log' }>;

/**
 * *Log it*: an outreach to each recipient who is ticked, on the day the message left; to all whom it asked for, where
 * nobody is named.
 */
export async function logSighting(
  writer: Writer,
  command: LogCommand,
  { firstWeekday }: Circumstances,
): Promise<void> {
  const [sighting, nevers] = await Promise.all([
    writer.tx.objectStore('sightings').get(command.sighting),
    readNevers(writer.tx),
  ]);
  if (!isRow(sighting)) throw new CommandRefused('sighting: is not known');
  if (sighting.state !== 'waiting') return;
  const isTicked = ticks(sighting, command.people);
  const week = weekOf(sighting.day, firstWeekday);
  for (const recipient of sighting.recipients) {
    if (!isTicked(recipient) || isNever(nevers, recipient)) continue;
    // Whoever was reached by another log is not asked for, and not meant.
    if (!command.people && (await isReached(writer.tx, recipient, week))) continue;
    await logRecipient(writer, command, sighting, recipient);
  }
  const leftOut = sighting.recipients.filter((one) => !isTicked(one)).flatMap(({ keys }) => keys.slice(0, 1));
  await writer.put('sightings', { ...sighting, state: 'logged', ...(leftOut.length > 0 && { leftOut }) });
}

function ticks({ recipients }: Sighting, people?: readonly string[]): (recipient: Recipient) => boolean {
  if (!people) return () => true;
  const isTicked = ({ keys: [id = ''] }: Recipient) => people.includes(id);
  if (recipients.filter(isTicked).length < new Set(people).size)
    throw new CommandRefused('people: are not all of this sighting');
  return isTicked;
}

/** An outreach to one recipient of a sighting, whose contact is added when new. */
export async function logRecipient(
  writer: Writer,
  command: Stamp,
  sighting: Pick<Sighting, 'id' | 'day' | 'at' | 'site'>,
  recipient: Recipient,
  trusted = false,
): Promise<void> {
  const contact = await contactFor(writer, recipient, command);
  const { id, day, at, site: channel } = sighting;
  await addOutreach(writer, command, {
    ...{ contact, day, at, channel, sighting: id },
    ...(trusted && { trusted: true }),
  });
}

type What = Pick<Outreach, 'contact' | 'day' | 'at' | 'channel' | 'sighting' | 'trusted'>;

/** Adds an outreach that this command logs. */
export function addOutreach(writer: Writer, { id: log, at: loggedAt }: Stamp, what: What): Promise<void> {
  return writer.put('outreaches', { ...what, id: randomId(), log, loggedAt });
}
