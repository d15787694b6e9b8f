import { browser } from 'wxt/browser';
import { readSettings, settingsKey } from './settings';

/** Where the pages keep a copy of the setting, for `theme.js`: the store itself answers after the first paint. */
const copyKey = 'theme';

/** Shows the page in the theme that the settings say, now and when they change. */
export function followTheme(): void {
  browser.storage.onChanged.addListener((changes) => {
    if (settingsKey in changes) showTheme();
  });
  showTheme();
}

async function showTheme(): Promise<void> {
  const { theme } = await readSettings();
  localStorage.setItem(copyKey, theme);
  document.documentElement.dataset.theme = theme;
}
