type Api = typeof import('wxt/browser').browser;

const world = globalThis as unknown as Readonly<Record<'browser' | 'chrome', Api>>;

/**
 * The browser's API for extensions. It stands in for WXT's own, which asks at each start whether there is a `runtime`: that alone
 * makes the heap of a page 13 kB larger.
 */
export const browser = import.meta.env.FIREFOX ? world.browser : world.chrome;
