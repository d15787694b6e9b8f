import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { SiteId } from '../../lib/channels';
import { sites } from '../../lib/sites';
import { built } from '../browser/extension';

/** What a content script has going on in a page. */
export interface Doings {
  /** The events it listens to on the window. */
  readonly listeners: readonly string[];
  /** Observers at work now, and the most there were at one time. */
  readonly observers: number;
  readonly mostObservers: number;
  /** Timers that are set. */
  readonly timers: number;
  /** Searches through the page so far. */
  readonly searches: number;
}

/**
 * Counts what a site's content script, for sends unless another is named, does in the page, from its first line on: counting stand-ins are put
 * into its world, then it is given to the page anew, as to pages that were open before the installation.
 * @returns a reading of the counters.
 */
export async function countDoings(
  page: Page,
  site: SiteId,
  script = scriptOf(site),
): Promise<() => Promise<Doings>> {
  const session = await page.context().newCDPSession(page);
  const contextId = await worldOf(session);
  const evaluate = (expression: string) =>
    session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
  await evaluate(`(${putStandIns})()`);
  await evaluate(readFileSync(join(built, 'content-scripts', `${script}.js`), 'utf8'));
  return async () => JSON.parse((await evaluate('JSON.stringify(doings())')).result.value);
}

/** Webmail on people's own hosts shares one script. */
function scriptOf(site: SiteId): string {
  return sites.some(({ id, hosts }) => id === site && hosts.length > 0) ? site : 'self-hosted';
}

/** The world in which the extension's scripts run, apart from the page's own. */
function worldOf(session: CDPSession): Promise<number> {
  return new Promise((resolve, reject) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Tendril' && context.auxData?.type === 'isolated') resolve(context.id);
    });
    session.send('Runtime.enable').catch(reject);
  });
}

/** Runs in the page, in the extension's world; it must not use anything from outside. */
function putStandIns(): void {
  const listeners: string[] = [];
  const observers = new Set<unknown>();
  const timers = new Set<unknown>();
  let mostObservers = 0;
  let searches = 0;

  /** Puts a function around a method, which it tells of each call. */
  function around<Holder extends object>(
    holder: Holder,
    name: keyof Holder,
    tell: (self: unknown, given: unknown[], result: unknown) => void,
  ) {
    const method = holder[name] as (...given: unknown[]) => unknown;
    const standIn = function (this: unknown, ...given: unknown[]) {
      const result = method.apply(this ?? globalThis, given);
      tell(this ?? globalThis, given, result);
      return result;
    };
    Object.assign(holder, { [name]: standIn });
  }

  around(EventTarget.prototype, 'addEventListener', (target, [type]) => {
    if (target === globalThis) listeners.push(String(type));
  });
  around(MutationObserver.prototype, 'observe', (observer) => {
    observers.add(observer);
    mostObservers = Math.max(mostObservers, observers.size);
  });
  around(MutationObserver.prototype, 'disconnect', (observer) => observers.delete(observer));
  around(globalThis, 'setInterval', (_, __, timer) => timers.add(timer));
  const { setTimeout } = globalThis;
  const timeout = (act: () => void, after?: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, after);
    timers.add(timer);
    return timer;
  };
  Object.assign(globalThis, { setTimeout: timeout });
  for (const name of ['clearTimeout', 'clearInterval'] as const)
    around(globalThis, name, (_, [timer]) => timers.delete(timer));
  for (const { prototype } of [Document, DocumentFragment, Element])
    for (const name of ['querySelector', 'querySelectorAll'] as const)
      around(prototype, name, () => {
        searches += 1;
      });
  Object.assign(globalThis, {
    doings: () => ({ listeners, observers: observers.size, mostObservers, timers: timers.size, searches }),
  });
}
