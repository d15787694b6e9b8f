import { fold } from '../../lib/people/fold';

/** A contact, to be chosen by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** More than these nobody reads: another letter finds the one. */
const most = 12;

/** The names in which a word begins like the text, whatever its case and accents. */
export function namesLike(names: readonly Named[], text: string): Named[] {
  const wanted = ` ${fold(text.trim())}`;
  if (wanted === ' ') return [];
  const found: Named[] = [];
  for (const named of names) {
    if (` ${folded(named)}`.includes(wanted)) found.push(named);
    if (found.length === most) break;
  }
  return found;
}

/** The one whose name is the text. */
export function named(names: readonly Named[], text: string): Named | undefined {
  const wanted = fold(text.trim());
  return wanted === '' ? undefined : names.find((one) => folded(one) === wanted);
}

/** Folding 50,000 names takes longer than the pause between two keys. */
const known = new WeakMap<Named, string>();

function folded(one: Named): string {
  const before = known.get(one);
  if (before !== undefined) return before;
  const text = fold(one.name);
  known.set(one, text);
  return text;
}
