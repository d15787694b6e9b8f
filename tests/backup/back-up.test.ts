import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { backUp, backUpDaily } from '../../lib/backup/back-up';
import { dropBackups, listBackups, readCopy } from '../../lib/backup/folder';
import { openLedger } from '../../lib/ledger/open';
import { outboxPrefix } from '../../lib/outbox';
import { happen } from '../ledger/any-life';
import { handLog, noon, wednesday } from '../ledger/commands';
import { erase } from '../ledger/people-commands';
import { emptyLedger } from '../ledger/story';
import { stubNavigator } from '../navigator';
import { keepFilesInMemory } from './files-in-memory';
import { fileOf } from './restored';

const now = noon(wednesday);

const aDay = 86_400_000;

beforeEach(() => {
  fakeBrowser.reset();
  stubNavigator();
  keepFilesInMemory();
});

afterEach(() => deleteDB('tendril'));

/** The names in the backup that is the newest by then. */
async function backedUp(by = now): Promise<string[]> {
  const [newest] = await listBackups(by);
  const { rows } = JSON.parse(newest ? await readCopy(newest.name) : '{"rows":{"contacts":[]}}');
  return rows.contacts.map(({ name }: { name?: string }) => name);
}

async function ledgerWith(name: string) {
  const ledger = await openLedger();
  await happen(ledger, handLog(name));
  return ledger;
}

test('a file holds one moment: what is written while it is read waits', async () => {
  const ledger = await emptyLedger();
  const [file] = await Promise.all([fileOf(ledger), happen(ledger, handLog('Bo'))]);
  const { rows, applied } = JSON.parse(file);
  expect([...Object.values(rows), applied].flat()).toEqual([]);
  expect(await ledger.count('outreaches')).toBe(1);
});

test('a backup is made each day on which something has changed', async () => {
  const ledger = await ledgerWith('Bo');
  await backUpDaily(now);
  await happen(ledger, handLog('Cy'));
  await backUpDaily(now + 1);
  expect(await backedUp()).toEqual(['Bo']);
  await backUpDaily(now + aDay);
  expect((await backedUp(now + aDay)).sort()).toEqual(['Bo', 'Cy']);
});

test('the daily backup gives way to what comes meanwhile, and leaves nothing behind', async () => {
  await ledgerWith('Bo');
  const backup = backUpDaily(now);
  await browser.storage.local.set({ [`${outboxPrefix}1`]: handLog('Cy') });
  await expect(backup).rejects.toThrow(/waits/);
  expect(await listBackups(now)).toEqual([]);
  await backUpDaily(now);
  expect(await backedUp()).toEqual(['Bo']);
});

test('who is erased while a backup is being written lies in none, whenever that is', async () => {
  for (let turns = 0; turns < 40; turns += 1) {
    const name = `Bo ${turns}`;
    const ledger = await ledgerWith(name);
    const [contact] = await ledger.getAllFromIndex('contacts', 'name', name);
    const backup = backUp(now + turns);
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    await happen(ledger, erase(contact?.id ?? ''));
    await Promise.all([backup, dropBackups()]);
    expect(await backedUp()).not.toContain(name);
  }
});
