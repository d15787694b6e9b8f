import type { Command } from '../../../lib/outbox';
import { people } from './people';

/** What the scripts have written to the outbox. */
export const commands: Command[] = [];

const awaited = Object.fromEntries(
  people.flatMap(({ keys }) => keys).map((key) => [key, { at: 1, channel: key.split(':')[0] }]),
);

/** Stands in for `wxt/browser`: as much of it as content scripts use, for a person who has agreed to everything and awaits everybody. */
export const browser = {
  storage: {
    local: {
      get: async () => ({ settings: { committedAt: 1 }, awaited }),
      // Storage copies what it is given.
      set: async (items: Record<string, Command>) =>
        void commands.push(...Object.values(items).map((one) => structuredClone(one))),
    },
    onChanged: { addListener: () => undefined },
  },
  runtime: { sendMessage: async () => undefined },
};
