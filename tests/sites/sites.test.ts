import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, type ExpectStatic, expect, test } from 'vitest';
import type { SiteId } from '../../lib/channels';
import { sites } from '../../lib/sites';
import type { Tendril } from '../browser/extension';
import { launchWatching } from '../webmail/watched';
import type { SiteCase } from './case';
import { type Noticed, noticedBy } from './noticed';
import { slots } from './slots';
import { openReplica, someone } from './stage';

const files = import.meta.glob<{ cases: readonly SiteCase[] }>('./*/cases.ts', { eager: true });
const cases = Object.values(files).flatMap((file) => file.cases);
/** Numbers of four digits, so that none is part of another. */
const numbered = cases.map((one, index) => ({ ...one, number: 1001 + index }));
type NumberedCase = (typeof numbered)[number];

/** So many act at a time. Those that only wait are not counted: most cases end in seconds of quiet. */
const acting = slots(10);

let tendril: Tendril;
let ledger: Page;

beforeAll(async () => {
  // Self-hosted webmail lives on hosts that a person allows; its replicas are on this one.
  tendril = await launchWatching('https://mail.example.test/*');
  // Any page of the extension can read the ledger, and this one does nothing else.
  ledger = await tendril.open('manifest.json');
});

afterAll(() => tendril.close());

/** What has not been noticed by then will not be: a little longer than the engine waits for a proof there, in milliseconds. */
function quietOn(id: SiteId): number {
  const surfaces = sites.find((site) => site.id === id)?.surfaces ?? [];
  return Math.max(...surfaces.map(({ patience = 5_000 }) => patience)) + 1_500;
}

/** Whether a sighting is of this case: everybody in it has the case's number. */
const isOf = (noticed: Noticed, { number }: NumberedCase) =>
  new RegExp(`(?<!\\d)${number}(?!\\d)`).test(JSON.stringify(noticed));

async function noticedOf(one: NumberedCase): Promise<Noticed[]> {
  const all = await noticedBy(ledger);
  return all.filter((noticed) => isOf(noticed, one));
}

function expectedOf(one: NumberedCase): readonly Noticed[] {
  const expected = one.expects(someone(one.number));
  if (expected === 'none') return [];
  return [expected].flat().map(({ names, keys }) => ({ names: [...names], keys: [...keys] }));
}

/** Fails unless just the people of the case were noticed, under all the keys that it names. */
function compare(expect: ExpectStatic, noticed: readonly Noticed[], one: NumberedCase): void {
  const namesIn = (those: readonly Noticed[]) => those.map(({ names }) => names).sort();
  const keysIn = (those: readonly Noticed[]) => those.flatMap(({ keys }) => keys);
  const expected = expectedOf(one);
  expect.soft(namesIn(noticed), one.name).toEqual(namesIn(expected));
  expect.soft(keysIn(noticed), one.name).toEqual(expect.arrayContaining(keysIn(expected)));
}

test('there are at least 150 cases, and more than half of them must give nothing', () => {
  const none = numbered.filter((one) => expectedOf(one).length === 0);
  expect(numbered.length).toBeGreaterThanOrEqual(150);
  expect(none.length).toBeGreaterThan(numbered.length / 2);
});

describe.concurrent.each([...new Set(cases.map((one) => one.site))])('%s', (site) => {
  const here = numbered.filter((one) => one.site === site);
  test.concurrent.for(here)('$name', async (one, { expect, task }) => {
    const { length } = expectedOf(one);
    task.meta.expects = length > 0 ? 'a sighting' : 'none';
    const page = await acting(async () => {
      const opened = await openReplica(tendril.context, one, someone(one.number));
      await one.act(opened, someone(one.number));
      return opened;
    });
    if (length > 0)
      await expect.poll(() => noticedOf(one), { timeout: 15_000, interval: 250 }).toHaveLength(length);
    else await page.waitForTimeout(quietOn(site));
    compare(expect, await noticedOf(one), one);
    await page.close();
  });
});

test('what was noticed in the end is what was sent, and nothing besides', async () => {
  const noticed = await noticedBy(ledger);
  expect(noticed.filter((seen) => !numbered.some((one) => isOf(seen, one)))).toEqual([]);
  for (const one of numbered) compare(expect, await noticedOf(one), one);
});
