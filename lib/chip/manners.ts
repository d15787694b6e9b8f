/** What would otherwise reach the page's own shortcuts, and what it does about clicks outside its menus. */
const own = ['click', 'mousedown', 'keydown', 'keypress', 'keyup'];

/**
 * How the chip meets a person: it acts on their own clicks alone and when `mayAct` at that time, keeps from
 * the page what is meant for it, takes no focus for being clicked, acts once on a key held down, and leaves at Escape.
 * @returns a function that gives the focus back to where it came from, if the chip has it.
 */
export function mindManners(
  shadow: ShadowRoot,
  mayAct: (at: number) => boolean,
  leave: () => void,
): () => void {
  let owner: EventTarget | null = null;
  const guard = (event: Event) => {
    if (event.isTrusted && mayAct(event.timeStamp)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const keep = (event: Event & Partial<KeyboardEvent>) => {
    event.stopPropagation();
    if (event.type === 'mousedown' || event.repeat) event.preventDefault();
    if (event.key === 'Escape') leave();
  };
  const remember = (event: Event) => {
    const { relatedTarget } = event as FocusEvent;
    if (relatedTarget && !shadow.contains(relatedTarget as Node)) owner = relatedTarget;
  };
  shadow.addEventListener('click', guard, true);
  shadow.addEventListener('focusin', remember);
  for (const type of own) shadow.addEventListener(type, keep);
  return () => {
    if (shadow.activeElement) (owner as HTMLElement | null)?.focus({ preventScroll: true });
  };
}
