import { expect, onTestFinished, test, vi } from 'vitest';
import { readHabit } from '../../../lib/ledger/reads/habit';
import { readHistory } from '../../../lib/ledger/reads/history';
import { readWeek } from '../../../lib/ledger/reads/week';
import { settingsOf } from '../../sample/life';
import { full, type Plan } from '../../sample/plan';
import { noon } from '../commands';
import { filledLedger } from '../filled';

/** How many rows and keys the work gets from the store. */
async function rowsRead(work: () => Promise<unknown>): Promise<number> {
  let rows = 0;
  const counted = (request: IDBRequest) => {
    request.addEventListener('success', () => {
      rows += Array.isArray(request.result) ? request.result.length : 1;
    });
    return request;
  };
  const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((store) =>
    (['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const).map((name) => {
      const real = store[name] as (...given: never[]) => IDBRequest;
      return vi.spyOn(store, name).mockImplementation(function (this: unknown, ...given: never[]) {
        return counted(real.apply(this, given));
      } as never);
    }),
  );
  onTestFinished(() => void spies.forEach((spy) => void spy.mockRestore()));
  await work();
  for (const spy of spies) spy.mockRestore();
  return rows;
}

/** The rows that the popup and the first part of the history read, in weeks all alike, since that day. */
async function readSince(committedOn: string): Promise<number> {
  const plan: Plan = { ...full, people: 400, committedOn };
  const ledger = await filledLedger(plan);
  const { today } = plan;
  const reading = { today, first: 1 as const, settings: settingsOf(plan) };
  return rowsRead(async () => {
    await readWeek(ledger, today, 1, noon(today));
    await readHabit(ledger, reading);
    await readHistory(ledger, {}, undefined, 50);
  });
}

test('the popup reads no more of twelve years than of three', async () => {
  const [short, long] = [await readSince('2023-11-13'), await readSince('2014-11-17')];
  expect(long).toBeLessThan(short * 1.3);
}, 30_000);
