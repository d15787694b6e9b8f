import type { Site } from '../sites/site';
import { pathOf } from './press';
import { quietly } from './quietly';

/** Tells sites of every field that the caret leaves, until the signal aborts. */
export function leaving(sites: readonly Site[], signal: AbortSignal): void {
  const onLeave = (event: Event) => {
    for (const site of sites) site.onLeave?.(pathOf(event));
  };
  addEventListener('focusout', quietly(onLeave), { capture: true, passive: true, signal });
}
