/** The page's time, which passes only when it is told to. */
export interface Clock {
  now(): number;
  /** Does something so many milliseconds from now. */
  later(ms: number, act: () => void): void;
  /** Lets time pass, and all happen that is due. */
  pass(ms: number): Promise<void>;
  /** How many timers are set. */
  timers(): number;
}

interface Timer {
  readonly id: number;
  readonly act: () => void;
  readonly every?: number;
  due: number;
}

/** Puts timers and dates of this page under a clock of our own, so that minutes take milliseconds. */
export function stopClock(): Clock {
  const timers = new Map<number, Timer>();
  let now = Date.UTC(2026, 10, 2, 12);
  let last = 0;

  function set(act: () => void, ms = 0, every?: number): number {
    last += 1;
    timers.set(last, { id: last, act, due: now + ms, ...(every ? { every } : {}) });
    return last;
  }
  async function pass(ms: number): Promise<void> {
    const end = now + ms;
    for (let next = first(timers); next && next.due <= end; next = first(timers)) {
      now = next.due;
      if (next.every) next.due += next.every;
      else timers.delete(next.id);
      next.act();
      await settled();
    }
    now = end;
    await settled();
  }
  const RealDate = Date;
  Object.assign(window, {
    setTimeout: (act: () => void, ms?: number) => set(act, ms),
    setInterval: (act: () => void, ms = 1) => set(act, ms, ms),
    clearTimeout: (id: number) => timers.delete(id),
    clearInterval: (id: number) => timers.delete(id),
    Date: class extends RealDate {
      constructor(at: number = now) {
        super(at);
      }
      static override now = () => now;
    },
  });
  performance.now = () => now;
  AbortSignal.timeout = (ms) => {
    const life = new AbortController();
    set(() => life.abort(), ms);
    return life.signal;
  };
  return { now: () => now, later: (ms, act) => set(act, ms), pass, timers: () => timers.size };
}

function first(timers: ReadonlyMap<number, Timer>): Timer | undefined {
  let next: Timer | undefined;
  for (const timer of timers.values()) if (!next || timer.due < next.due) next = timer;
  return next;
}

/** Lets mutation observers and promises have their turn. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await undefined;
}
