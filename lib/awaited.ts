import type { Channel } from './channels';

/** The `storage.local` item that holds whose replies are awaited; the worker writes it after each drain. */
export const awaitedKey = 'awaited';

/** The newest open outreach to somebody. */
export interface Awaited {
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** Some pages tell no time: there a reply is known by following the outreach, if that went through the same site. */
  readonly channel: Channel;
}

/** Those whose replies are awaited, by each of their keys. */
export interface AwaitedKeys {
  readonly [key: string]: Awaited | undefined;
}

/** Whose replies are awaited, from what is stored; what is malformed is left out. */
export function awaitedFrom(stored: unknown): AwaitedKeys {
  const entries = Object.entries(Object(stored) as Record<string, Partial<Awaited> | null>);
  return Object.fromEntries(entries.filter(([, awaited]) => awaited?.at)) as AwaitedKeys;
}
