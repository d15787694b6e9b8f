import type { Attempt } from './attempt';
import { rootOf } from './press';
import { isShown } from './shown';

/** The roots of composers that are open with the attempt's message, as far as the site can tell messages apart. */
export function openComposers({ scope, surface, imprint }: Attempt): Element[] {
  if (!imprint) return [];
  const roots = [...scope.querySelectorAll(surface.button)].flatMap(
    (button) => rootOf(button, surface) ?? [],
  );
  return roots.filter((root) => {
    const field = root.querySelector(surface.field);
    return field && isShown(field) && surface.undo?.imprint?.(root) === imprint;
  });
}
