import { browser } from 'wxt/browser';
import { backUpChanges } from '../backup/back-up';
import { dropBackups, dropCopies, dropCopy, readCopy } from '../backup/folder';
import type { RecordFile } from '../backup/record-file';
import { settingsAfter } from '../backup/settings-after';
import { type Command, entriesIn } from '../outbox';
import { replaceSettings } from '../settings';
import { notifications } from './desktop';

/** The copy for a *restore*, before which everything is backed up: what it overwrites comes back by restoring that one. */
export async function copyOf(name: string): Promise<RecordFile | undefined> {
  await backUpIfThereIsRoom();
  return await readRecord(name);
}

/** What follows from commands about the whole record. */
export async function follow(command: Command): Promise<void> {
  if (command.kind === 'restore') await afterRestore(command);
  if (command.kind === 'erase') await afterErase();
  if (command.kind === 'erase-all') await afterEraseAll();
}

async function afterRestore({ copy, settings }: Extract<Command, { kind: 'restore' }>): Promise<void> {
  // It is not there when a worker stopped after this: then the settings are done.
  const file = settings ? await readRecord(copy) : undefined;
  if (file) await replaceSettings((here) => settingsAfter(here, file.settings));
  await dropCopy(copy);
}

/** Every backup that there is holds the one who was erased; so may the copy of a restore that waits, which is then told to choose anew. */
async function afterErase(): Promise<void> {
  await dropBackups();
  await dropCopies();
  await clearNotifications();
  await backUpIfThereIsRoom();
}

/** The settings go too: nothing is watched until the next commitment. What waits in the outbox is for the drain. */
async function afterEraseAll(): Promise<void> {
  await dropBackups();
  await dropCopies();
  await clearNotifications();
  const items = await browser.storage.local.get(null);
  const waiting = entriesIn(items);
  await browser.storage.local.remove(Object.keys(items).filter((key) => !Object.hasOwn(waiting, key)));
}

const aDay = 86_400_000;

/** Lets go of copies for which no restore waits a day after they were kept: their page has gone. */
export async function dropDeadCopies(now: number): Promise<void> {
  const wanted = Object.values(await browser.storage.local.get(null)).map((item) => Object(item).copy);
  await dropCopies(({ name, madeAt }) => wanted.includes(name) || Math.abs(now - madeAt) < aDay);
}

/** What people read there names people. */
async function clearNotifications(): Promise<void> {
  for (const id of Object.keys((await notifications()?.getAll()) ?? {})) await notifications()?.clear(id);
}

/** The pages check a record before they keep it as a copy; one that cannot be read is not there. */
async function readRecord(copy: string): Promise<RecordFile | undefined> {
  try {
    return JSON.parse(await readCopy(copy));
  } catch {
    return;
  }
}

/** A full disk must not keep a person from restoring or erasing. */
async function backUpIfThereIsRoom(): Promise<void> {
  await backUpChanges(Date.now()).catch(() => undefined);
}
