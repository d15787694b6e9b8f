import { browser } from 'wxt/browser';

/**
 * The `storage.session` items by which the worker tells pages that there is no room: `full` while what waits in the
 * outbox cannot come into the ledger, `unkept` once a send could not even be kept there. They lie in memory, for
 * nothing can be written, and the ledger can still be read.
 */
export const noRoomKeys = ['full', 'unkept'] as const;

export type NoRoom = (typeof noRoomKeys)[number];

/** Notes that there is no room, until that is taken back or the browser ends. */
export async function tellNoRoom(what: NoRoom): Promise<void> {
  await browser.storage.session.set({ [what]: true });
}

/** Takes the note back: there is room again, or the person has been told. */
export async function takeBackNoRoom(what: NoRoom): Promise<void> {
  await browser.storage.session.remove(what);
}

/** Which of the notes stand now. */
export async function readNoRoom(): Promise<readonly NoRoom[]> {
  const told: Record<string, unknown> = await browser.storage.session.get([...noRoomKeys]);
  return noRoomKeys.filter((what) => told[what] === true);
}

/** What browsers say of a disk without room. */
export const saysFull = /NO_SPACE|disk full|quota/i;

/** Whether nothing can be written to the disk now. */
export async function isFull(): Promise<boolean> {
  try {
    await browser.storage.local.set({ room: true });
    await browser.storage.local.remove('room');
    return false;
  } catch (error) {
    return saysFull.test(String(error));
  }
}
