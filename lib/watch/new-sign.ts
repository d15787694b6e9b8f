import type { Attempt } from './attempt';
import { rootOf } from './press';
import { isShown } from './shown';

/** What the selector finds on the page now, and did not before the attempt, outside of other composers. */
export function newSign(attempt: Attempt, selector: string | undefined): Element | undefined {
  if (!selector) return;
  return [...attempt.scope.querySelectorAll(selector)].find(
    (element) => !attempt.knownElements.has(element) && isShown(element) && !isOfAnother(attempt, element),
  );
}

/** Of two conversations that stand side by side, one may fail while the other is still at it. */
function isOfAnother({ root, surface }: Attempt, element: Element): boolean {
  return root.isConnected && rootOf(element, surface)?.contains(root) === false;
}
