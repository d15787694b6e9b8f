import type { Command } from '../../outbox';

/** The kinds of commands that *Undo* takes back by putting rows back as they were. */
const restorable: ReadonlySet<Command['kind']> = new Set([
  ...(['outcome', 'reply', 'correct', 'remove', 'moment', 'goal', 'time-off', 'end-time-off'] as const),
  ...(['claim', 'interview', 'interview-done', 'remove-interview'] as const),
  ...(['add-contacts', 'edit-contact', 'merge', 'not-same'] as const),
]);

/** Whether the rows that a command writes are kept as they were before. */
export function isRestorable({ kind }: Command): boolean {
  return restorable.has(kind);
}
