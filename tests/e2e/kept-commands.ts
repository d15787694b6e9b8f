import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { outboxPrefix } from '../../lib/outbox';

declare const browser: Browser;

/**
 * Notes every command that anybody gives, on one of the extension's own pages.
 * @returns those given since it was asked last.
 */
export async function keepCommands(own: Page): Promise<() => Promise<unknown[]>> {
  await own.evaluate((prefix) => {
    const given: unknown[] = [];
    browser.storage.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith(prefix) && newValue) given.push(newValue);
    });
    Object.assign(window, { given });
  }, outboxPrefix);
  return () => own.evaluate(() => (window as unknown as { given: unknown[] }).given.splice(0));
}
