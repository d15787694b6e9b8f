import type { Command } from '../../../lib/outbox';
import type { Sent } from './toy';

/** How long after a page showed that a message left it may be noticed, in milliseconds. */
const slack = 600;

interface Noticed {
  readonly id: string;
  readonly person: string;
  readonly at: number;
  readonly withdrawn: boolean;
}

/**
 * What is wrong with what was noticed, given what left the page: each message that plainly left is noticed,
 * nothing else is, none twice, and one that was called back is withdrawn. Messages to one person that follow
 * so closely that they were under way together may be noticed as one, as the ledger has them anyway.
 */
export function faultIn(sends: readonly Sent[], commands: readonly Command[]): string {
  const noticed = noticedIn(commands);
  const unclaimed = [...sends];
  for (const one of noticed) {
    const index = unclaimed.findIndex(
      (sent) => isOf(one, sent) && one.withdrawn === (sent.undone !== undefined),
    );
    if (index < 0) return `phantom: ${one.person} at ${one.at}${one.withdrawn ? ', withdrawn' : ''}`;
    unclaimed.splice(index, 1);
  }
  const lost = unclaimed.find(
    (sent) => sent.isPlain && sent.undone === undefined && !noticed.some((one) => covers(one, sent)),
  );
  return lost ? `lost: ${lost.person}, shown ${lost.shown}` : '';
}

function noticedIn(commands: readonly Command[]): Noticed[] {
  const withdrawn = commands.flatMap((one) => (one.kind === 'withdraw' ? one.send : []));
  return commands.flatMap((one) =>
    one.kind === 'sighting'
      ? { id: one.id, at: one.at, person: one.people[0]?.name ?? '', withdrawn: withdrawn.includes(one.id) }
      : [],
  );
}

function isOf({ person, at }: Noticed, sent: Sent): boolean {
  return person === sent.person && at >= sent.shown;
}

/** Whether the person was noticed while the message was under way. */
function covers({ person, at }: Noticed, { pressed, shown, ...sent }: Sent): boolean {
  return person === sent.person && at >= pressed && at <= shown + slack;
}
