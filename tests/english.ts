import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing';

const file = join(import.meta.dirname, '../locales/en.yml');
const messages = generateChromeMessages(parseMessagesText(readFileSync(file, 'utf8'), 'YAML'));

/** The stand-in browser speaks English, as Chrome would: `$1` to `$9` are replaced. */
function getMessage(key: string, given: string | readonly string[] = []): string {
  const parts = [given].flat();
  return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => parts[Number(place) - 1] ?? '');
}

Object.assign(fakeBrowser, { i18n: { ...fakeBrowser.i18n, getMessage, getUILanguage: () => 'en-GB' } });
