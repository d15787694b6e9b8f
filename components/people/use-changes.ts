import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../lib/outbox';

/** What the last click did, and the command by which it can be taken back. */
export interface Said {
  readonly words: string;
  readonly undo?: string;
}

/** A change on its way, and whether the outbox has it. */
interface Open {
  readonly change: Change;
  readonly safe: boolean;
}

/** A view with the person's clicks in it, and the way to change it. */
export interface Changing<View> {
  readonly view: View;
  readonly said: Said;
  /** Whether the last click could not be saved. */
  readonly lost: boolean;
  /** Makes the change, and says so; resolves with whether it is safe. */
  change(change: Change, words: string): Promise<boolean>;
  /** Only says something. */
  say(words: string): void;
}

/**
 * Shows each change at once, as `withChange` expects it; the first view that the ledger gives after the
 * outbox has it takes its place.
 */
export function useChanges<View>(
  view: View,
  withChange: (view: View, change: Change) => View,
  onChange: (change: Change) => Promise<string>,
): Changing<View> {
  const [open, setOpen] = useState<readonly Open[]>([]);
  const [said, setSaid] = useState<Said>({ words: '' });
  const [lost, setLost] = useState(false);
  useEffect(() => setOpen(unsafeOf), [view]);
  const change = async (made: Change, words: string) => {
    setOpen((all) => [...all, { change: made, safe: false }]);
    const command = await onChange(made).catch(() => undefined);
    const safe = command !== undefined;
    const settle = (one: Open) => (one.change !== made ? [one] : safe ? [{ ...one, safe }] : []);
    setOpen((all) => all.flatMap(settle));
    setLost(!safe);
    setSaid(safe ? { words, ...(canUndo(made) && { undo: command }) } : { words: '' });
    return safe;
  };
  const say = (words: string) => setSaid({ words });
  return {
    view: open.reduce((before, one) => withChange(before, one.change), view),
    said,
    lost,
    change,
    say,
  };
}

/** Those that the outbox does not have yet; the same list where that is all, so that nothing is drawn anew. */
function unsafeOf(all: readonly Open[]): readonly Open[] {
  return all.some(({ safe }) => safe) ? all.filter(({ safe }) => !safe) : all;
}

function canUndo({ kind }: Change): boolean {
  return kind !== 'erase' && kind !== 'undo';
}
