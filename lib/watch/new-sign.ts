import type { Attempt } from './attempt';
import { isShown } from './shown';

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
