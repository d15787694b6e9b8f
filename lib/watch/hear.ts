/** Who hears the presses in a window, of whichever script of that page. */
type Hearing = Set<(event: Event) => void> & Partial<EventListenerObject>;

const key = 'tendril:presses';

const types = ['click', 'keydown'];

/**
 * Calls `hear` with every click and key in a window, before the page hears of it, until the signal aborts. All scripts of a page
 * share one listener: each further one made every key that somebody types half as dear again.
 */
export function hearPresses(view: Window, hear: (event: Event) => void, signal: AbortSignal): void {
  const world = view as { [key]?: Hearing };
  world[key] ??= new Set();
  const hearing = world[key] as Hearing & EventListenerObject;
  if (hearing.has(hear)) return;
  hearing.add(hear);
  hearing.handleEvent = handle;
  for (const type of types) view.addEventListener(type, hearing, true);
  signal.addEventListener('abort', () => {
    hearing.delete(hear);
    if (hearing.size === 0) for (const type of types) view.removeEventListener(type, hearing, true);
  });
}

function handle(this: Hearing, event: Event): void {
  for (const hear of this)
    try {
      hear(event);
    } catch {
      // A page must never see a failure of ours, nor one script suffer from another's.
    }
}
