import { browser } from 'wxt/browser';

/** Firefox's own, of which the types of Chrome's API know nothing. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * What opens the side panel beside the page, where this browser lets an extension do that. Found before the
 * click: Chrome opens nothing once a click's handler has waited, and must be told which window it is.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | undefined> {
  const panel: typeof browser.sidePanel | undefined = browser.sidePanel;
  if (panel) {
    const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
    return () => panel.open({ windowId });
  }
  const { sidebarAction: sidebar } = browser as Sidebar;
  return sidebar && (() => sidebar.open());
}
