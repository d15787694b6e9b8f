import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Switches on Chromium's developer mode, in a profile whose browser is closed: without it an extension from a folder
 * that loads itself anew stays switched off (Chromium 156).
 */
export function developIn(profile: string): void {
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const { extensions } = preferences;
  const ui = { ...extensions?.ui, developer_mode: true };
  writeFileSync(file, JSON.stringify({ ...preferences, extensions: { ...extensions, ui } }));
}
