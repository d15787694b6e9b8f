import { expect, test } from 'vitest';
import { checkRecordFile } from '../../../lib/backup/check-file';
import type { Ledger } from '../../../lib/ledger/schema';
import { fileOf } from '../../backup/restored';
import { noon, wednesday } from '../commands';
import { emptyLedger } from '../story';

const at = noon(wednesday);

async function apply(ledger: Ledger, ids: readonly string[]): Promise<void> {
  const tx = ledger.transaction('applied', 'readwrite');
  for (const id of ids) tx.store.put({ id, at });
  await tx.done;
}

test.for([0, 1, 999, 1_000, 1_001, 2_000])('%i rows are each in the file once, in order', async (count) => {
  const ledger = await emptyLedger();
  const ids = Array.from({ length: count }, (_, nth) => String(10_000 + nth));
  await apply(ledger, ids);
  expect(checkRecordFile(await fileOf(ledger)).applied.map(({ id }) => id)).toEqual(ids);
});

test('what was set aside without an id is in no file, which could not come back with it', async () => {
  const ledger = await emptyLedger();
  for (const id of ['', '1']) await ledger.put('setAside', { id, command: 0, reason: 'is no command', at });
  expect(checkRecordFile(await fileOf(ledger)).setAside).toMatchObject([{ id: '1' }]);
});
