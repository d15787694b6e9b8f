import { browser } from 'wxt/browser';
import { entriesIn } from '../outbox';
import { settingsFrom, settingsKey } from '../settings';

/**
 * Whether there is nothing yet that a record could have held: nobody has committed, or the commitment is still
 * on its way. Else a record that is not there is lost, and an empty one in its place would hide that.
 */
export async function mayBegin(): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return settingsFrom(stored[settingsKey]).committedAt === 0 || isCommitting(stored);
}

function isCommitting(stored: Readonly<Record<string, unknown>>): boolean {
  return Object.values(entriesIn(stored)).some((entry) => Object(entry).kind === 'commit');
}
