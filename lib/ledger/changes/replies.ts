import type { HabitChange, Stamp } from '../../outbox';
import { awaitedOf } from '../reads/awaited';
import type { Contact } from '../rows';
import { outreachesTo } from '../touches';
import type { Writer } from '../writer';

type ReplyCommand = Stamp & Extract<HabitChange, { kind: 'reply' }>;

/** A message from somebody awaited was there: whoever has one of these keys wrote back. */
export async function noteReply(writer: Writer, command: ReplyCommand): Promise<void> {
  const byKey = writer.tx.objectStore('contacts').index('key');
  const found = (await Promise.all(command.keys.map((key) => byKey.getAll(key)))).flat() as Contact[];
  for (const contact of new Set(found.map(({ id }) => id))) await noteReplyOf(writer, contact, command);
}

async function noteReplyOf(writer: Writer, contact: string, { id, at, day }: ReplyCommand): Promise<void> {
  const outreaches = await outreachesTo(writer.tx, contact);
  const outreach = awaitedOf(outreaches.filter((one) => one.day <= day).reverse());
  if (!outreach) return;
  const event = { outcome: 'wrote-back', at, day, command: id, noticed: true } as const;
  await writer.put('outreaches', { ...outreach, outcomes: [...(outreach.outcomes ?? []), event] });
}
