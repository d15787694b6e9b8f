import { browser } from 'wxt/browser';

/** Opens the dashboard at this hash, as `#/people`: in the tab that shows it already, or else in a new one. */
export async function openDashboard(hash = ''): Promise<void> {
  const page = `${location.origin}/dashboard.html`;
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = tabs.find(({ documentUrl }) => documentUrl?.startsWith(page));
  if (!open) {
    await browser.tabs.create({ url: page + hash });
    return;
  }
  // An address that differs in its hash alone does not load the page anew.
  await browser.tabs.update(open.tabId, { active: true, ...(hash && { url: page + hash }) });
  await browser.windows.update(open.windowId, { focused: true });
}
