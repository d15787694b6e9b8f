import { type Browser, browser } from 'wxt/browser';

type Injection<Args extends unknown[]> = Browser.scripting.ScriptInjection<Args, unknown>;

/** What a script or a function comes to in one frame of a tab; nothing where the page went away or takes no scripts. */
export async function runInPage<Args extends unknown[]>(injection: Injection<Args>): Promise<unknown> {
  return (await browser.scripting.executeScript(injection).catch(() => []))[0]?.result;
}
