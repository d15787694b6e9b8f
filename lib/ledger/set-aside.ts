import type { SetAside } from './rows';
import type { Ledger } from './schema';

/** Keeps an outbox entry that cannot be understood or carried out, with the fault, for the person to see. */
export async function setAside(
  ledger: Ledger,
  id: string,
  entry: unknown,
  { fault, at }: { readonly fault: unknown; readonly at: number },
): Promise<void> {
  const reason = fault instanceof Error ? fault.message : String(fault);
  await ledger.put('setAside', { id, ...kept(entry, reason), at });
}

/** Longer entries, in characters, are nothing that we have made; nor are deeper ones, which no file could bring back. */
const longest = 200_000;
const deepest = 20;

/** An entry as it is set aside, and why, in words; nothing of one that is too long, or of what cannot be written. */
function kept(entry: unknown, fault: string): Pick<SetAside, 'command' | 'reason'> {
  try {
    if ((JSON.stringify(entry)?.length ?? 0) <= longest && depthOf(entry) <= deepest)
      return { command: structuredClone(entry), reason: fault };
    return { command: null, reason: `${fault}. It was not kept: it is larger than anything Tendril writes.` };
  } catch {
    return { command: null, reason: `${fault}. It was not kept: no store can hold it.` };
  }
}

function depthOf(found: unknown): number {
  if (typeof found !== 'object' || found === null) return 0;
  return 1 + Math.max(0, ...Object.values(found).map(depthOf));
}
