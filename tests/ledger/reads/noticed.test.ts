import { expect, test } from 'vitest';
import { readLastNoticed } from '../../../lib/ledger/reads/noticed';
import { jane, log, max, noon, sent } from '../commands';
import { nextWednesday, story } from '../story';

test('the newest send of each site is remembered, whatever became of it', async () => {
  const { ledger } = await story([
    sent('s', [jane]),
    log('s'),
    sent('t', [max], { day: nextWednesday, at: noon(nextWednesday) }),
  ]);
  expect(await readLastNoticed(ledger)).toEqual({ linkedin: noon(nextWednesday) });
});
