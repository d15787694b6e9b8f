import { browser } from 'wxt/browser';
import type { SiteId } from './channels';

/**
 * Which self-hosted webmail the page in a tab is, by its marks; nothing when it is none that Tendril knows.
 * The person must have called the extension to that tab.
 * @throws when the browser keeps the page from extensions.
 */
export async function recognise(tabId: number): Promise<SiteId | undefined> {
  // What all sites look like is a third of the popup, which asks this of few pages.
  const { sites } = await import('./sites');
  const marks = sites.flatMap(({ id, marks }) => (marks ? [{ id, marks }] : []));
  const [first] = await browser.scripting.executeScript({ target: { tabId }, func: markOn, args: [marks] });
  return marks.find(({ id }) => id === first?.result)?.id;
}

/** Runs in the page: the first of these whose marks it bears. */
function markOn(all: readonly { readonly id: string; readonly marks: string }[]): string | undefined {
  return all.find(({ marks }) => document.querySelector(marks))?.id;
}
