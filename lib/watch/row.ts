import type { Person } from '../sites/site';
import type { Attempt } from './attempt';
import { hasText, rootOf } from './press';
import type { Prover } from './proof';

/** The messages that have proved an attempt while others waited, by id: each proves one only. */
const claimed = new Set<string>();

/**
 * One's own message after the last one that was there before, in the same conversation. A list whose messages
 * were all exchanged under a composer that stayed was scrolled or switched, not written to.
 */
export const row: Prover<'row'> = (attempt, { list, row, id, isOwn }, open) => {
  if (open.size === 0) claimed.clear();
  const { scope, root, field } = attempt;
  const knownIds = new Set([...scope.querySelectorAll(row)].map(id).filter(Boolean));
  const hadRows = root.querySelector(row) !== null;

  function newOwnRow(messages: Element): Element | undefined {
    const rows = [...messages.querySelectorAll(row)];
    const lastKnown = rows.findLastIndex((one) => knownIds.has(id(one)));
    if (lastKnown < 0 && hadRows && root.isConnected) return;
    return rows.slice(lastKnown + 1).findLast((one) => id(one) && !claimed.has(id(one)) && isOwn(one, root));
  }
  let isTaken = false;
  return () => {
    // Only once: the next message may be begun before the page shows this one.
    isTaken ||= !hasText(field);
    if (!isTaken) return;
    for (const messages of (root.isConnected ? root : scope).querySelectorAll(list)) {
      const found = newOwnRow(messages);
      if (!found || !isSameConversation(messages, attempt)) continue;
      claimed.add(id(found));
      return found;
    }
    return;
  };
};

/** Pages use their nodes again for the next conversation, and a first message makes its pane anew. */
function isSameConversation(list: Element, { surface, recipients }: Attempt): boolean {
  const root = rootOf(list, surface);
  const people = root ? surface.recipients(root).people : [];
  return people.some((person) => recipients.people.some((one) => isSame(one, person)));
}

function isSame(one: Person, other: Person): boolean {
  return one.keys.some((key) => other.keys.includes(key)) || (one.name !== '' && one.name === other.name);
}
