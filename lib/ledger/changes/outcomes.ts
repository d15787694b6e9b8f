import type { HabitChange, Stamp } from '../../outbox';
import { cleanName } from '../../people/names';
import type { Outreach } from '../rows';
import type { Writer } from '../writer';
import { addContact, contactNamed } from './contacts';
import { namedRow } from './named-row';

type OutcomeCommand = Stamp & Extract<HabitChange, { kind: 'outcome' }>;

/** The person says what became of an outreach; the one to whom they were pointed joins the list. */
export async function noteOutcome(writer: Writer, command: OutcomeCommand): Promise<void> {
  const outreach = await namedRow(writer.tx, 'outreaches', command.outreach, 'outreach');
  if (!outreach) return;
  const { id, at, day, outcome } = command;
  const referral = outcome === 'pointed' ? await referralOf(writer, command, outreach) : undefined;
  const event = { outcome, at, day, command: id, ...(referral && { referral }) };
  await writer.put('outreaches', { ...outreach, outcomes: [...(outreach.outcomes ?? []), event] });
}

/** The id of the contact to whom they pointed; nobody points to themselves. */
async function referralOf(
  writer: Writer,
  command: OutcomeCommand,
  { contact: referredBy }: Outreach,
): Promise<string | undefined> {
  const name = cleanName(command.referral ?? '');
  if (name === '') return undefined;
  const known = await contactNamed(writer.tx, name);
  if (!known) return addContact(writer, { name, keys: [], referredBy }, command);
  if (known.id === referredBy) return undefined;
  if (!known.referredBy) await writer.put('contacts', { ...known, referredBy, addedBy: command.id });
  return known.id;
}
