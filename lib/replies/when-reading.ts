import { hearPresses } from '../watch/hear';
import { isKey, pathOf } from '../watch/press';
import { quietly } from '../watch/quietly';

/** After what may have opened something, in milliseconds: most pages show it by then, and slow ones by the second. */
const soon = 1_200;
const settled = 4_000;

/**
 * Looks twice, the second time at a settled page, after whatever may have opened something or brought the person back, until
 * the signal aborts. In between there are listeners and nothing else; a page that nobody sees is not read.
 */
export function whenReading(look: (isSettled: boolean) => void, signal: AbortSignal): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => timers.forEach(clearTimeout);
  const lookIn = (wait: number) =>
    setTimeout(
      quietly(() => document.hidden || look(wait === settled)),
      wait,
    );
  const lookSoon = () => {
    stop();
    timers = [lookIn(soon), lookIn(settled)];
  };
  const onPress = (event: Event) => {
    if (!isKey(event) || event.key === 'Enter' || !isTyping(event)) lookSoon();
  };
  hearPresses(window, onPress, signal);
  for (const type of ['popstate', 'hashchange', 'load', 'visibilitychange'])
    addEventListener(type, lookSoon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', stop);
  lookSoon();
}

/** The field that was typed into last: most letters come where the one before came, and to ask an element what it is is dear. */
let typedInto: WeakRef<EventTarget> | undefined;

/** What is typed into a field opens nothing. */
function isTyping(event: Event): boolean {
  const target = event.target as EventTarget & Partial<Element>;
  if (typedInto?.deref() === target) return true;
  // Every letter that somebody types comes here, and a path is dear.
  const [inner] = target.shadowRoot ? pathOf(event) : [target];
  const isField = inner?.matches?.('input, textarea, [contenteditable], [contenteditable] *') ?? false;
  if (isField && inner === target) typedInto = new WeakRef(target);
  return isField;
}
