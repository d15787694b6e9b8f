import { browser } from 'wxt/browser';

const notifications = { permissions: ['notifications' as const] };

/** Whether the browser lets Tendril speak on the desktop. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(notifications);
}

/** Asks the person for it, where that is still to be asked; must be called from a click. @returns whether it is allowed. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(notifications);
}
