import { gunzipped, gzipInto } from './gzip';
import { newestFirst, staying } from './rolling';

/** A backup as it lies among the files. */
export interface Backup {
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly madeAt: number;
  /** What was backed up, in a few letters: two backups of the same state have the same. */
  readonly state: string;
  /** Its size as it lies there, gzipped. */
  readonly bytes: number;
}

/** Names are `backup-` or `copy-`, when it was made, and the state or something random. */
const nameOf = /^(backup|copy)-(\d+)-(\w+)$/;

/** All backups as of `now`, newest first; none where the browser keeps no files for us. */
export async function listBackups(now: number): Promise<readonly Backup[]> {
  const backups = (await files()).filter(({ kind, bytes }) => kind === 'backup' && bytes > 0);
  return newestFirst(backups, now);
}

/**
 * The text of a backup or copy.
 * @throws {DOMException} `NotFoundError` where it is not there; {TypeError} where it is damaged.
 */
export async function readCopy(name: string): Promise<string> {
  const folder = await navigator.storage.getDirectory();
  return await gunzipped(await (await folder.getFileHandle(name)).getFile());
}

/**
 * Keeps the text of a checked record for a *restore*, and gives the name under which it lies.
 * @throws {DOMException} `QuotaExceededError` where there is no room.
 */
export async function keepCopy(text: string, now: Date): Promise<string> {
  const name = `copy-${now.getTime()}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
  await underLock(() => write(name, new Blob([text])));
  return name;
}

/**
 * Writes a backup of this state, and lets go of those that are too many by then. The record is `read` under the lock that
 * letting go of backups takes, too: who is erased meanwhile may be in this backup, but then it is let go of right after.
 */
export async function keepBackup(state: string, read: () => Promise<Blob>, now: number): Promise<void> {
  await underLock(async () => {
    await write(`backup-${now}-${state}`, await read());
    const stay = new Set(staying(await listBackups(now)).map(({ name }) => name));
    await dropWhere(({ kind, name }) => kind !== 'copy' && !stay.has(name));
  });
}

/** Lets go of a copy or backup, there or not. */
export function dropCopy(name: string): Promise<void> {
  return underLock(() => dropWhere((file) => file.name === name));
}

/** Lets go of every copy, whatever its time says, but for those that stay. */
export function dropCopies(stays: (copy: Backup) => boolean = () => false): Promise<void> {
  return underLock(() => dropWhere((file) => file.kind === 'copy' && !stays(file)));
}

/** Lets go of every backup. */
export function dropBackups(): Promise<void> {
  return underLock(() => dropWhere(({ kind }) => kind !== 'copy'));
}

interface Kept extends Backup {
  /** `''` is what is neither: a browser that was killed while it wrote leaves such. */
  readonly kind: 'backup' | 'copy' | '';
}

/**
 * Nobody sees half a file: what is written appears when it is closed, and until then the file is empty. Measured in
 * Chromium 156: a worker stopped while it writes leaves an empty file.
 */
async function write(name: string, text: Blob): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle(name, { create: true });
  try {
    await gzipInto(await file.createWritable(), text);
  } catch (error) {
    await folder.removeEntry(name);
    throw error;
  }
}

async function files(): Promise<Kept[]> {
  const folder = await folderOrNone();
  const all: Kept[] = [];
  for await (const [name, handle] of folder?.entries() ?? []) all.push(await keptIn(name, handle));
  return all;
}

async function keptIn(name: string, handle: FileSystemHandle): Promise<Kept> {
  const [, kind = '', madeAt = 0, state = ''] = nameOf.exec(name) ?? [];
  const bytes = kind ? (await (handle as FileSystemFileHandle).getFile()).size : 0;
  return { name, kind: kind as Kept['kind'], madeAt: Number(madeAt), state, bytes };
}

/** Some browsers keep no files for anybody, or not in private windows. */
async function folderOrNone(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await navigator.storage.getDirectory();
  } catch (error) {
    if (error instanceof TypeError || (error as DOMException).name === 'SecurityError') return;
    throw error;
  }
}

async function dropWhere(isDropped: (file: Kept) => boolean): Promise<void> {
  const folder = await folderOrNone();
  for (const file of await files()) if (isDropped(file)) await folder?.removeEntry(file.name);
}

/** One writer at a time: what another one is just writing looks like what was left behind. */
async function underLock(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('backups', work);
}
