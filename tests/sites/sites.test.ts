import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tendril } from '../browser/extension';
import { launchWatching } from '../webmail/watched';
import type { SiteCase } from './case';
import { type Noticed, noticedBy } from './noticed';
import { openReplica, someone } from './stage';

/** Longer than the engine waits for a proof, in milliseconds: what has not come by then will not come. */
const quiet = 6_500;

const files = import.meta.glob<{ cases: readonly SiteCase[] }>('./*/cases.ts', { eager: true });
const cases = Object.values(files).flatMap((file) => file.cases);
/** Numbers of four digits, so that none is part of another. */
const numbered = cases.map((one, index) => ({ ...one, number: 1001 + index }));

let tendril: Tendril;
let ledger: Page;

beforeAll(async () => {
  // Roundcube lives on hosts that a person allows; its replica is on this one.
  tendril = await launchWatching('https://mail.example.test/*');
  ledger = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

async function noticedOf(number: number): Promise<Noticed[]> {
  const all = await noticedBy(ledger);
  return all.filter((noticed) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(JSON.stringify(noticed)));
}

function expectedOf(one: SiteCase, number: number): readonly Noticed[] {
  const expected = one.expects(someone(number));
  if (expected === 'none') return [];
  return [expected].flat().map(({ names, keys }) => ({ names: [...names], keys: [...keys] }));
}

const sites = [...new Set(cases.map((one) => one.site))];

describe.each(sites)('%s', (site) => {
  test.concurrent.for(numbered.filter((one) => one.site === site))('$name', async (one, { expect }) => {
    const expected = expectedOf(one, one.number);
    const page = await openReplica(tendril.context, one, someone(one.number));
    await one.act(page, someone(one.number));
    if (expected.length > 0)
      await expect.poll(() => noticedOf(one.number), { timeout: 15_000 }).toHaveLength(expected.length);
    else await page.waitForTimeout(quiet);
    expect(await noticedOf(one.number)).toHaveLength(expected.length);
    await page.close();
  });
});

test('what was noticed in the end is what was sent, and nothing besides', async () => {
  const noticed = await noticedBy(ledger);
  expect(noticed.filter((one) => !/1\d\d\d/.test(JSON.stringify(one)))).toEqual([]);
  for (const one of numbered) {
    const mine = await noticedOf(one.number);
    const expected = expectedOf(one, one.number);
    expect
      .soft(mine.map(({ names }) => names).sort(), one.name)
      .toEqual(expected.map(({ names }) => names).sort());
    for (const key of expected.flatMap(({ keys }) => keys))
      expect
        .soft(
          mine.flatMap(({ keys }) => keys),
          one.name,
        )
        .toContain(key);
  }
});
