import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tendril } from '../browser/extension';
import { justSent, namesOn } from '../browser/popup';
import { type Case, cases } from './cases';
import { handOn } from './hand';
import { installing, startWebmail, type Webmail } from './server';
import { domain, launchWatching } from './watched';

// Longer than Tendril waits for a proof: what it has not seen by then it never will.
const longEnough = 7_000;

let webmail: Webmail;
let tendril: Tendril;

beforeAll(async () => {
  webmail = await startWebmail();
  tendril = await launchWatching(`http://*.${domain}/*`);
}, installing);

afterAll(async () => {
  await tendril?.close();
  await webmail?.stop();
});

/** Each case has a host and a mailbox of its own: one session must not mix up another's composers. */
async function loggedIn({ skin, to }: Case) {
  const name = to.name.toLowerCase().replace(' ', '-');
  const origin = `http://${name}.${domain}:${webmail.ports[skin]}`;
  const hand = handOn(await tendril.context.newPage(), { origin, skin, own: `friend-of-${name}@${domain}` });
  await hand.logIn();
  return hand;
}

async function sightings(): Promise<readonly (string | null)[]> {
  const popup = await tendril.open('popup.html');
  await popup.getByRole('progressbar', { name: 'Weekly goal' }).waitFor();
  const names = await namesOn(justSent(popup));
  await popup.close();
  return names;
}

const times = (name: string) => async () => (await sightings()).filter((shown) => shown === name).length;

test.concurrent.for(cases)('$name', { timeout: 120_000 }, async (each, { expect, onTestFailed }) => {
  const hand = await loggedIn(each);
  onTestFailed(() => hand.page.screenshot({ path: `.tendril/webmail/${each.name}.png` }).then(() => {}));
  await each.act(hand, each.to, webmail);
  if (!each.seen) await pause(longEnough);
  await expect.poll(times(each.to.name), { timeout: longEnough }).toBe(each.seen ? 1 : 0);
  await hand.page.close();
});

test('nobody else was seen', async () => {
  const expected = cases.filter(({ seen }) => seen).map(({ to }) => to.name);
  expect((await sightings()).toSorted()).toEqual(expected.toSorted());
});
