import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

/** Everybody who listens to one event, and the way to tell them. */
export interface Event<Told extends readonly unknown[]> {
  readonly addListener: (listener: (...told: Told) => unknown) => void;
  readonly tell: (...told: Told) => void;
}

export function standInEvent<Told extends readonly unknown[]>(): Event<Told> {
  const listeners = new Set<(...told: Told) => unknown>();
  return {
    addListener: (listener) => void listeners.add(listener),
    tell: (...told) => {
      for (const listener of listeners) listener(...told);
    },
  };
}

/** What the stand-in browser lacks, for a person who has allowed no host of their own and no notification. */
export function fillInBrowser() {
  const { permissions, runtime, scripting } = fakeBrowser;
  vi.spyOn(runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Tendril', version: '1' });
  vi.spyOn(permissions, 'getAll').mockResolvedValue({ origins: [], permissions: [] });
  for (const event of [permissions.onAdded, permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockReturnValue();
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockResolvedValue([]);
  const onCommand = standInEvent<[command: string]>();
  const onMenu = standInEvent<[click: object, tab: object]>();
  const menu = { create: vi.fn(), removeAll: vi.fn(async () => undefined), onClicked: onMenu };
  const openPopup = vi.spyOn(fakeBrowser.action, 'openPopup').mockResolvedValue();
  const createWindow = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
  Object.assign(fakeBrowser, { commands: { onCommand }, contextMenus: menu });
  Reflect.deleteProperty(fakeBrowser, 'notifications');
  return { onCommand, onMenu, menu, openPopup, createWindow };
}

/** Notifications as Chrome shows them; without buttons, as Firefox does. */
export function allowNotifications({ buttons = true } = {}) {
  const shown = new Map<string, object>();
  const onButtonClicked = standInEvent<[id: string, button: number]>();
  const onClicked = standInEvent<[id: string]>();
  const create = vi.fn(async (id: string, options: object) => {
    if (!buttons && 'buttons' in options) throw new Error('Property "buttons" is unsupported');
    shown.set(id, options);
  });
  const getAll = async () => Object.fromEntries(shown);
  const clear = vi.fn(async (id: string) => shown.delete(id));
  Object.assign(fakeBrowser, { notifications: { create, getAll, clear, onButtonClicked, onClicked } });
  return { shown, create, onButtonClicked, onClicked };
}
