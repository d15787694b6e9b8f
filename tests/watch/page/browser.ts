import type { Command } from '../../../lib/outbox';

/** What the engine has written to the outbox. */
export const commands: Command[] = [];

/** Stands in for `wxt/browser`: as much of it as the engine uses, for a person who has agreed to everything. */
export const browser = {
  storage: {
    local: {
      get: async () => ({ settings: { committedAt: 1 } }),
      set: async (items: Record<string, Command>) => void commands.push(...Object.values(items)),
    },
    onChanged: { addListener: () => undefined },
  },
  runtime: { sendMessage: async () => undefined },
};
