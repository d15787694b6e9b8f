import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tendril } from '../browser/extension';
import { justSent } from '../browser/popup';
import { cases, type Place } from './cases';
import { startWebmail, type Webmail } from './server';
import { handAt, launchWatching } from './watched';

// Longer than Tendril waits for a proof: what it has not seen by then it never will.
const longEnough = 7_000;

let webmail: Webmail;
let tendril: Tendril;

beforeAll(async () => {
  webmail = await startWebmail();
  tendril = await launchWatching();
  const places: readonly Place[] = ['elastic', 'larry', 'named'];
  for (const place of places) {
    const hand = await handAt(place, tendril, webmail);
    await hand.logIn();
    await hand.page.close();
  }
});

afterAll(async () => {
  await tendril?.close();
  await webmail?.stop();
});

async function sightings(): Promise<readonly (string | null)[]> {
  const popup = await tendril.open('popup.html');
  await popup.getByRole('progressbar', { name: 'Weekly goal' }).waitFor();
  const items = await justSent(popup).all();
  const names = await Promise.all(items.map((item) => item.getAttribute('data-person')));
  await popup.close();
  return names;
}

const times = (name: string) => async () => (await sightings()).filter((shown) => shown === name).length;

test.concurrent.each(cases)('$name', async ({ place, to, act, seen }) => {
  const hand = await handAt(place, tendril, webmail);
  await act(hand, to, webmail);
  if (!seen) await pause(longEnough);
  await expect.poll(times(to.name), { timeout: longEnough }).toBe(seen ? 1 : 0);
  await hand.page.close();
});

test('nobody else was seen', async () => {
  const expected = cases.filter(({ seen }) => seen).map(({ to }) => to.name);
  expect((await sightings()).toSorted()).toEqual(expected.toSorted());
});
