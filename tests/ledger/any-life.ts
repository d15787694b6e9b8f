import * as fc from 'fast-check';
import { apply } from '../../lib/ledger/apply';
import type { Circumstances } from '../../lib/ledger/circumstances';
import type { Ledger } from '../../lib/ledger/schema';
import type { Command } from '../../lib/outbox';
import { type Act, anyAct, commandOf } from './any-changes';
import { emptyLedger } from './story';

/** What may happen in a life. */
export const manyActs = fc.array(anyAct, { minLength: 5, maxLength: 25 });

/** Applies a command at the moment at which it was made. */
export function happen(ledger: Ledger, command: Command, more: Partial<Circumstances> = {}) {
  return apply(ledger, command.id, command, { now: command.at, firstWeekday: 1, trust: true, ...more });
}

/** Lives on by these acts, of which the first is the `from`th of the ledger. */
export async function live(ledger: Ledger, acts: readonly Act[], from = 0): Promise<void> {
  for (const [count, act] of acts.entries()) await happen(ledger, await commandOf(ledger, act, from + count));
}

/** A ledger after these acts. */
export async function after(acts: readonly Act[]): Promise<Ledger> {
  const ledger = await emptyLedger();
  await live(ledger, acts);
  return ledger;
}
