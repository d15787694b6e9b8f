import type { Outside } from '../ledger/circumstances';

/** What the worker has and does for commands about the whole record. */
export const outside: Outside = {
  copyOf: async () => undefined,
  follow: async () => {},
};
