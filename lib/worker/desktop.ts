import { browser } from 'wxt/browser';

/** The browser's notifications; nothing until the person has allowed them. */
export const notifications = (): typeof browser.notifications | undefined => browser.notifications;

/** What a notification says, and the names of its buttons. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}

/** Shows a notification, or replaces the one of that id. */
export async function showOnDesktop({ id, title, message, buttons }: Notice): Promise<void> {
  const options = { type: 'basic', iconUrl: '/icon/128.png', title, message } as const;
  const create = notifications()?.create;
  if (!create) return;
  try {
    const withButtons = { ...options, buttons: buttons.map((name) => ({ title: name })) };
    await create(id, buttons.length > 0 ? withButtons : options);
  } catch {
    // Firefox has no buttons and says so by an error; there a click opens what they would have answered.
    await create(id, options);
  }
}
