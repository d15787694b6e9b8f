import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/** Notifications as the worker has them once they are allowed; a browser without a window shows none. */
export function allowNotifications(): void {
  const shown = new Map<string, unknown>();
  const listeners: ((id: string, button: number) => void)[] = [];
  Object.assign(globalThis, { shown, press: (id: string) => listeners.forEach((tell) => void tell(id, 0)) });
  const event = { addListener: (listener: never) => void listeners.push(listener) };
  Object.defineProperty(chrome, 'notifications', {
    configurable: true,
    value: {
      create: async (id: string, options: unknown) => void shown.set(id, options),
      getAll: async () => Object.fromEntries(shown),
      clear: async (id: string) => shown.delete(id),
      onButtonClicked: event,
      onClicked: { addListener: () => undefined },
    },
  });
}
