import { expect } from 'vitest';

/** Expects something that will be true soon, however busy the machine is. */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 20_000 });
