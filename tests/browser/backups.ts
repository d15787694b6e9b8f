import type { Page } from 'playwright-core';
import { copyFile, privateFiles, removeFile } from './files';
import { entryOf, store } from './storage';

const aDay = 86_400_000;

/** The names of the backups, newest first, of those that are there as a whole. */
export async function backupsOn(page: Page): Promise<string[]> {
  const files = await privateFiles(page);
  const names = files.filter(({ bytes }) => bytes > 0).map(({ name }) => name);
  return names.filter((name) => /^backup-\d+-\w+$/.test(name)).reverse();
}

/** Makes every backup so many days older, so that another one is due. */
export async function ageBackups(page: Page, days: number): Promise<void> {
  for (const name of await backupsOn(page)) {
    const [kind, madeAt, state] = name.split('-');
    await copyFile(page, name, `${kind}-${Number(madeAt) - days * aDay}-${state}`);
    await removeFile(page, name);
  }
}

/** Loses the whole record, as a browser does that finds it damaged. */
export function destroyRecord(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('tendril');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve();
      }),
  );
}

/** Puts a new record in the place of a lost one and everything of the newest backup into it. */
export async function restoreNewest(page: Page): Promise<void> {
  const [newest = ''] = await backupsOn(page);
  const copy = `copy-${Date.now()}-test`;
  await copyFile(page, newest, copy);
  const now = Date.now();
  await store(page, entryOf({ kind: 'anew' }, new Date(now)));
  await store(page, entryOf({ kind: 'restore', copy, settings: true }, new Date(now + 1)));
}
