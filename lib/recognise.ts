import { browser } from 'wxt/browser';
import type { SiteId } from './channels';

/**
 * What tells a page of webmail on people's own hosts, its login included, from others. Not in the sites' own files:
 * their pages would have to load it.
 */
export const marks: readonly { readonly id: SiteId; readonly marks: string }[] = [
  {
    id: 'roundcube',
    marks:
      'form:has(input[name=_task]), #rcmbtnfrmlogin, [id^=rcmfd_], #layout-menu #taskmenu, #messagestack',
  },
  {
    id: 'nextcloud',
    marks:
      '#content.app-mail, #content-vue.app-mail, head[data-requesttoken], body#body-login [href*="nextcloud"]',
  },
  { id: 'snappymail', marks: '#rl-app, #rl-loading' },
];

/**
 * Which self-hosted webmail the page in a tab is, by its marks; nothing when it is none that Tendril knows.
 * The person must have called the extension to that tab.
 * @throws when the browser keeps the page from extensions.
 */
export async function recognise(tabId: number): Promise<SiteId | undefined> {
  const [first] = await browser.scripting.executeScript({ target: { tabId }, func: markOn, args: [marks] });
  return marks.find(({ id }) => id === first?.result)?.id;
}

/** Runs in the page: the first of these whose marks it bears. */
function markOn(all: readonly { readonly id: string; readonly marks: string }[]): string | undefined {
  return all.find(({ marks }) => document.querySelector(marks))?.id;
}
