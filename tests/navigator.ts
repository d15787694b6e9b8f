import { vi } from 'vitest';

/** Gives Node what it lacks of a browser's navigator: locks, held by one after the other, and a language. */
export function stubNavigator(language = 'en-GB'): void {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  vi.stubGlobal('navigator', { language, locks: { request } });
}
