import { browser } from 'wxt/browser';
import { type Command, outboxPrefix } from '../outbox';
import { quietly } from '../watch/quietly';

const lifeKey = 'tendril:chip';

/** Begins a chip's life in this document, and ends that of the one before. */
export function beginLife(): AbortController {
  const world = globalThis as { [lifeKey]?: AbortController };
  world[lifeKey]?.abort();
  const life = new AbortController();
  world[lifeKey] = life;
  return life;
}

/** Whether this script can still reach its extension: an update cuts the scripts in open pages off. */
export function isCutOff(): boolean {
  return !browser.runtime?.id;
}

/** Hands on every command that is given anywhere, until the signal aborts. */
export function followCommands(onCommand: (command: Command) => void, signal: AbortSignal): void {
  const onChanged = quietly((changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(outboxPrefix) && newValue) onCommand(newValue as Command);
  });
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener(
    'abort',
    quietly(() => browser.storage.onChanged.removeListener(onChanged)),
  );
}
