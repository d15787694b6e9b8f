import polyfilled from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/**
 * What opens the side panel beside the page, where this browser lets an extension do that. Found before the
 * click: Chrome opens nothing once a click's handler has waited, and must be told which window it is.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | undefined> {
  const panel: typeof browser.sidePanel | undefined = browser.sidePanel;
  if (panel) {
    const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await polyfilled.windows.getCurrent();
    return () => panel.open({ windowId });
  }
  const sidebar: typeof polyfilled.sidebarAction | undefined = polyfilled.sidebarAction;
  return sidebar && (() => sidebar.open());
}
