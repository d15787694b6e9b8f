import { cleanName } from '../../people/names';
import type { Contact, Outreach } from '../rows';
import type { LedgerTransaction } from '../schema';

/** By what a contact can be recognised in what the ledger keeps besides rows. */
export interface Traces {
  readonly name: string;
  /** Ids of rows, keys, and the addresses in keys. */
  readonly marks: readonly string[];
}

/** The traces of a contact with these outreaches. */
export function tracesOf({ id, name, keys }: Contact, outreaches: readonly Outreach[]): Traces {
  const addresses = keys.map((key) => key.replace(/^email:/, ''));
  return { name, marks: [id, ...outreaches.map((outreach) => outreach.id), ...keys, ...addresses] };
}

/**
 * Commands that were set aside and hold these traces go; those that wrote what holds them can no
 * longer be undone.
 */
export async function forgetIn(tx: LedgerTransaction, traces: Traces): Promise<void> {
  const setAside = tx.objectStore('setAside');
  for (const { id, command } of await setAside.getAll())
    if (holds(command, traces)) await setAside.delete(id);
  const applied = tx.objectStore('applied');
  for (const { before, ...command } of await applied.getAll())
    if (before && holds(before, traces)) await applied.put(command);
}

/** Whether any text in it is the name, or has one of the marks in it. */
function holds(value: unknown, traces: Traces): boolean {
  if (typeof value === 'string') return isTrace(value, traces);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => holds(part, traces));
}

function isTrace(text: string, { name, marks }: Traces): boolean {
  return (
    (name !== '' && cleanName(text) === name) ||
    marks.some((mark) => text.toLowerCase().includes(mark.toLowerCase()))
  );
}
