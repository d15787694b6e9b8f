import type { PeopleChange } from '../../outbox';
import { batchesOf } from '../reads/marks';
import { type Contact, isRow, type Outreach } from '../rows';
import { outreachesTo } from '../touches';
import type { Writer } from '../writer';
import { CommandRefused } from './command-refused';
import { contactOf, united } from './contact-facts';
import { namedRow } from './named-row';
import { redirect } from './references';

type MergeCommand = Extract<PeopleChange, { kind: 'merge' }> & { readonly id: string };

/** Makes two contacts one: `from` goes, and what it had is `into`'s. */
export async function merge(writer: Writer, command: MergeCommand): Promise<void> {
  if (command.into === command.from) throw new CommandRefused('from: is the same as into');
  const into = await namedRow(writer.tx, 'contacts', command.into, 'into');
  const from = await namedRow(writer.tx, 'contacts', command.from, 'from');
  if (!into || !from) return;
  await writer.put('contacts', asOne(into, from, command.id));
  await writer.remove('contacts', from.id);
  await redirect(writer, from, into.id);
  // Whoever was pointed to says by whom, so that only those cost a look at every outreach.
  const batches = from.referredBy
    ? batchesOf(writer.tx, 'outreaches')
    : [await outreachesTo(writer.tx, from.id)];
  for await (const outreaches of batches)
    for (const outreach of outreaches)
      if (isRow(outreach)) await pointOutreach(writer, outreach, from.id, into.id);
}

/** `into` with what `from` had. It is there by the merge now: it does not leave with the log that had added it. */
function asOne(into: Contact, from: Contact, addedBy: string): Contact {
  const isOther = (id: string | undefined) => id !== undefined && id !== into.id && id !== from.id;
  return contactOf({
    ...from,
    ...into,
    addedBy,
    name: into.name || from.name,
    keys: united(into.keys, from.keys),
    groups: united(into.groups, from.groups),
    met: united([into.met, from.met]).filter(Boolean).join('; '),
    notes: [into.notes, from.notes].filter(Boolean).join('\n\n'),
    archived: into.archived,
    referredBy: [into.referredBy, from.referredBy].find(isOther),
    notSame: united(into.notSame, from.notSame).filter(isOther),
  });
}

async function pointOutreach(writer: Writer, outreach: Outreach, from: string, into: string): Promise<void> {
  const { contact, outcomes = [] } = outreach;
  const isReferral = outcomes.some(({ referral }) => referral === from);
  if (contact !== from && !isReferral) return;
  const pointed = outcomes.map((event) => (event.referral === from ? { ...event, referral: into } : event));
  await writer.put('outreaches', {
    ...outreach,
    contact: contact === from ? into : contact,
    ...(isReferral && { outcomes: pointed }),
  });
}
