import { refuse } from '../ledger/changes/readers';

/** What nobody reads is no deeper than this; deeper, a browser fails to copy it. */
const deepest = 50;

/** A text in it is no longer than this. */
const longest = 1_000_000;

/**
 * Data that is kept and not read: as JSON has it, with every name a name, `__proto__` too.
 * @throws {CommandRefused} where it is too deep, or holds too long a text.
 */
export function data(found: unknown, path: string, depth = 0): unknown {
  if (depth > deepest) return refuse(path, 'is too deep');
  if (typeof found === 'string' && found.length > longest) return refuse(path, 'is too long');
  if (Array.isArray(found)) return found.map((item) => data(item, path, depth + 1));
  if (typeof found !== 'object' || found === null) return found;
  const entries = Object.entries(found);
  return Object.fromEntries(entries.map(([name, value]) => [name, data(value, path, depth + 1)]));
}
