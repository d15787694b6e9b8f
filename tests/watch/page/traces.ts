import type { Clock } from './clock';

/** How much is running in the page. */
interface Count {
  readonly observers: number;
  readonly timers: number;
  /** Listeners on the window and the document; those of the toy pages are on elements. */
  readonly listeners: number;
}

/** What the engine leaves running in the page, and what the page sees of its errors. */
export interface Traces {
  count(): Count;
  /** What runs now and did not at that count, or went wrong since; nothing is the empty text. */
  since(before: Count): string;
}

interface Listener {
  readonly type: string;
  readonly act: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** Counts from now on what is begun and not ended. */
export function countTraces(clock: Clock): Traces {
  const errors: string[] = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const observers = countObservers();
  const listeners = countListeners();
  const count = () => ({ observers: observers(), timers: clock.timers(), listeners: listeners() });
  const since = (before: Count) => {
    const now = count();
    const left = (['observers', 'timers', 'listeners'] as const).filter((what) => now[what] > before[what]);
    const seen = errors.splice(0).map((error) => `the page saw ${error}`);
    return [...seen, ...left.map((what) => `${now[what] - before[what]} ${what} are left`)].join(', ');
  };
  return { count, since };
}

function countObservers(): () => number {
  const observing = new Set<MutationObserver>();
  window.MutationObserver = class extends MutationObserver {
    override observe(target: Node, options?: MutationObserverInit): void {
      observing.add(this);
      super.observe(target, options);
    }
    override disconnect(): void {
      observing.delete(this);
      super.disconnect();
    }
  };
  return () => observing.size;
}

function countListeners(): () => number {
  const added = new Set<Listener>();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isCounted = (target: unknown) => !target || target instanceof Window || target instanceof Document;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, act, options) {
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (isCounted(this)) added.add({ type, act, signal });
    add.call(this ?? window, type, act, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, act, options) {
    for (const one of added) if (one.type === type && one.act === act) added.delete(one);
    remove.call(this ?? window, type, act, options);
  };
  return () => [...added].filter(({ signal }) => !signal?.aborted).length;
}
