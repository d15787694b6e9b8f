import { isKey } from './press';

/** Mod+Shift+S, with which some sites send too, read as the Mod+Enter that it equals there. */
export function readSaveKey(event: Event): KeyboardEvent | undefined {
  if (!isKey(event)) return;
  const { key, shiftKey, ctrlKey, metaKey, repeat } = event;
  if (!shiftKey || !(ctrlKey || metaKey) || key.toLowerCase() !== 's') return;
  return new KeyboardEvent(event.type, { key: 'Enter', ctrlKey, metaKey, repeat });
}
