import { expect, test } from 'vitest';
import type { Ledger } from '../../lib/ledger/schema';
import { randomId, type Writer, writerOn } from '../../lib/ledger/writer';
import { emptyLedger } from './story';

/** One transaction of writes at `now`, complete when it resolves. */
async function writing(ledger: Ledger, now: number, write: (writer: Writer) => Promise<void>): Promise<void> {
  const tx = ledger.transaction([...ledger.objectStoreNames], 'readwrite');
  const writer = writerOn(tx, now);
  await write(writer);
  await writer.close();
  await tx.done;
}

const contact = { id: 'jane', name: 'Jane Doe', keys: ['email:jane@example.org'], addedBy: 'list' };

test('a row carries the device that wrote it and its revision', async () => {
  const ledger = await emptyLedger();
  await writing(ledger, 1_000, (writer) => writer.put('contacts', contact));
  const device = await ledger.get('device', 'this');
  expect(await ledger.get('contacts', 'jane')).toEqual({
    ...contact,
    device: device?.id,
    revision: device?.revision,
  });
});

test('a deleted row leaves only its id, who deleted it and when', async () => {
  const ledger = await emptyLedger();
  await writing(ledger, 1_000, (writer) => writer.put('contacts', contact));
  await writing(ledger, 2_000, (writer) => writer.remove('contacts', 'jane'));
  const device = await ledger.get('device', 'this');
  expect(await ledger.getAll('contacts')).toEqual([
    { id: 'jane', device: device?.id, revision: device?.revision, deleted: true },
  ]);
});

test('no index finds a deleted row', async () => {
  const ledger = await emptyLedger();
  await writing(ledger, 1_000, async (writer) => {
    await writer.put('contacts', contact);
    await writer.remove('contacts', 'jane');
  });
  expect(await ledger.countFromIndex('contacts', 'name', contact.name)).toBe(0);
  expect(await ledger.countFromIndex('contacts', 'key', 'email:jane@example.org')).toBe(0);
});

test('a device keeps its id, and its revisions rise even when the clock is set back', async () => {
  const ledger = await emptyLedger();
  const written = [];
  for (const now of [5_000, 5_000, 1_000]) {
    await writing(ledger, now, (writer) => writer.put('contacts', contact));
    written.push(await ledger.get('contacts', 'jane'));
  }
  const revisions = written.map((row) => row?.revision);
  expect(new Set(written.map((row) => row?.device)).size).toBe(1);
  expect(revisions).toEqual([...new Set(revisions)].sort());
});

test('two devices have different ids', async () => {
  const ids = [];
  for (const ledger of [await emptyLedger(), await emptyLedger()]) {
    await writing(ledger, 1_000, (writer) => writer.put('contacts', contact));
    ids.push((await ledger.get('device', 'this'))?.id);
  }
  expect(new Set(ids).size).toBe(2);
});

test('random ids do not repeat', () => {
  expect(new Set(Array.from({ length: 1_000 }, randomId)).size).toBe(1_000);
});
