/** What browsers with the second version of intersection observers tell besides. */
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

const strict: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 100,
};

/**
 * Follows whether a person really sees the card, so that a page cannot borrow a click: not covered, not
 * even by what lets clicks through, not see-through, not made tiny.
 */
export function followSight(host: Element, card: HTMLElement, signal: AbortSignal): () => boolean {
  let isVisible: boolean | undefined;
  const observer = new IntersectionObserver((entries) => {
    isVisible = (entries.at(-1) as Seen | undefined)?.isVisible;
  }, strict);
  observer.observe(card);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => isVisible !== false && isOpaque(host) && isOnTop(host, card);
}

function isOpaque(host: Element): boolean {
  for (let one: Element | null = host; one; one = one.parentElement) {
    if (Number(getComputedStyle(one).opacity) < 0.9) return false;
  }
  return true;
}

/** Its middle and places near its corners are its own, and as large as they are drawn. */
function isOnTop(host: Element, card: HTMLElement): boolean {
  const { left, top, width, height } = card.getBoundingClientRect();
  const parts = [0.1, 0.5, 0.9];
  return (
    width > card.offsetWidth * 0.9 &&
    parts.every((x) =>
      parts.every((y) => document.elementFromPoint(left + x * width, top + y * height) === host),
    )
  );
}
