import { closeSync, mkdirSync, mkdtempSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../browser/preloaded';

/** A clock that a test sets, for a browser that was started with its environment. */
export interface MovedClock {
  /** What the browser must be started with. */
  readonly env: Readonly<Record<string, string>>;
  /** Sets the browser's clock, which then goes on by itself. */
  set(moment: Date): void;
}

const built = join(import.meta.dirname, '../../.tendril/clock');

/**
 * A clock that can be moved while the browser runs: its pages, its worker and its alarms all go by it.
 * @throws {Error} where a program's clock cannot be moved: that takes Linux and a C compiler.
 */
export function movedClock(timeZone: string): MovedClock {
  const library = compiled(join(import.meta.dirname, 'shift.c'));
  mkdirSync(built, { recursive: true });
  const file = join(mkdtempSync(join(built, 'run-')), 'shift');
  writeFileSync(file, Buffer.alloc(8));
  return {
    env: { LD_PRELOAD: library, CLOCK_SHIFT: file, TZ: timeZone },
    set: (moment) => write(file, Math.round((moment.getTime() - Date.now()) / 1000)),
  };
}

function write(file: string, seconds: number): void {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt(seconds));
  // In place: the browser has this very file in its memory.
  const open = openSync(file, 'r+');
  writeSync(open, bytes, 0, bytes.length, 0);
  closeSync(open);
}
