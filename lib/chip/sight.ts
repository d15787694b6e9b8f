/** What browsers with the second version of intersection observers tell besides. */
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

const strict: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 100,
};

/** Where a card is probed: near its edges and in the middle. */
const probes = [0.1, 0.5, 0.9];

/**
 * Follows whether a person really sees the card, so that a page cannot borrow a click: not covered, not
 * even by what lets clicks through, not see-through, not made tiny.
 */
export function followSight(host: Element, card: HTMLElement): () => boolean {
  let isVisible: boolean | undefined;
  const observer = new IntersectionObserver((entries) => {
    isVisible = (entries.at(-1) as Seen).isVisible;
  }, strict);
  observer.observe(card);
  return () => {
    const { left, top, width, height } = card.getBoundingClientRect();
    const isOnTop = (x: number, y: number) =>
      document.elementFromPoint(left + x * width, top + y * height) === host;
    return (
      isVisible !== false &&
      width > card.offsetWidth * 0.9 &&
      [host, document.documentElement].every((one) => Number(getComputedStyle(one).opacity) > 0.9) &&
      probes.every((x) => probes.every((y) => isOnTop(x, y)))
    );
  };
}
