import type { Person, Proof } from '../sites/site';
import type { Attempt } from './attempt';
import { isEmpty, rootOf } from './press';
import { isShown } from './shown';

type RowProof = Extract<Proof, { kind: 'row' }>;

/** What proves an attempt on the page as it is now: the new row, the notice, or the root that the composer left. */
export function proofOf(attempt: Attempt): Element | undefined {
  const { proof } = attempt.surface;
  if (proof.kind === 'row') return newRow(attempt, proof);
  if (proof.kind === 'gone') return isGone(attempt.root, proof.part) ? attempt.root : undefined;
  return proof.unless && attempt.scope.querySelector(proof.unless)
    ? undefined
    : newSign(attempt, proof.notice);
}

/** What the selector finds on the page now and did not before the attempt. */
export function newSign(
  { scope, knownElements }: Attempt,
  selector: string | undefined,
): Element | undefined {
  if (!selector) return;
  return [...scope.querySelectorAll(selector)].find(
    (element) => !knownElements.has(element) && isShown(element),
  );
}

/** Whether no such part of a composer is left to see. */
export function isGone(root: Element, part: string): boolean {
  return !root.isConnected || ![...root.querySelectorAll(part)].some(isShown);
}

function newRow(attempt: Attempt, proof: RowProof): Element | undefined {
  const { root, scope, field } = attempt;
  if (field?.isConnected && !isEmpty(field)) return;
  for (const list of (root.isConnected ? root : scope).querySelectorAll(proof.list)) {
    const row = newOwnRow(list, attempt, proof);
    if (row && isSameConversation(list, attempt)) return row;
  }
  return;
}

/**
 * One's own message after the last one that was there before. A list whose messages were all exchanged
 * under a composer that stayed was scrolled or switched, not written to.
 */
function newOwnRow(
  list: Element,
  { knownIds, hadRows, root }: Attempt,
  { row, id, isOwn }: RowProof,
): Element | undefined {
  const rows = [...list.querySelectorAll(row)];
  const lastKnown = rows.findLastIndex((one) => knownIds.has(id(one)));
  if (lastKnown < 0 && hadRows && root.isConnected) return;
  return rows.slice(lastKnown + 1).findLast((one) => id(one) && isOwn(one, root));
}

/** Pages use their nodes again for the next conversation, and a first message makes its pane anew. */
function isSameConversation(list: Element, { surface, recipients }: Attempt): boolean {
  const root = rootOf(list, surface);
  const people = root ? surface.recipients(root).people : [];
  return people.some((person) => recipients.people.some((one) => isSame(one, person)));
}

function isSame(one: Person, other: Person): boolean {
  return one.keys.some((key) => other.keys.includes(key)) || (one.name !== '' && one.name === other.name);
}
