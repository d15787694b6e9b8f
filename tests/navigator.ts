import { vi } from 'vitest';

/** Gives Node what it lacks of a browser's navigator: locks, held by one after the other, and a language. */
export function stubNavigator(language = 'en-GB'): void {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
  vi.stubGlobal('navigator', { language, locks: { request } });
}
