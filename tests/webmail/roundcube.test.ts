import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tendril } from '../browser/extension';
import { justSent, thisWeek, weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { handOn } from './hand';
import { installing, startWebmail, type Webmail } from './server';
import { launchWatching, relaunch } from './watched';

let webmail: Webmail;
let tendril: Tendril;

beforeAll(async () => {
  webmail = await startWebmail();
  tendril = await launchWatching('http://127.0.0.1/*');
}, installing);

afterAll(async () => {
  await tendril?.close();
  await webmail?.stop();
});

/** A hand in ana's Roundcube. */
async function anasHand() {
  const origin = `http://127.0.0.1:${webmail.ports.elastic}`;
  const hand = handOn(await tendril.context.newPage(), { origin, skin: 'elastic', own: 'ana@example.test' });
  await hand.logIn();
  return hand;
}

test('a mail really sent becomes a step in the week, and stays one', async () => {
  const hand = await anasHand();
  await hand.compose();
  await hand.write({ name: 'Jane Doe', address: 'jane@example.test' }, 'Coffee?');
  await hand.send();
  await hand.sent();
  expect(webmail.received('jane@example.test')).toEqual([expect.stringContaining('Subject: Coffee?')]);

  const popup = await tendril.open('popup.html');
  const sighting = justSent(popup).and(popup.locator('[data-person="Jane Doe"][data-channel="roundcube"]'));
  await sighting.getByRole('button', { name: 'Log it' }).click();
  await soon(() => weekOf(popup)).toBe('1 of 2');

  await tendril.close();
  tendril = await relaunch(tendril);
  const later = await tendril.open('popup.html');
  await soon(() => weekOf(later)).toBe('1 of 2');
  expect(await thisWeek(later).getAttribute('data-person')).toBe('Jane Doe');
  expect(await justSent(later).count()).toBe(0);
});

test('the mail that comes back is noticed when it is read', async () => {
  // Roundcube tells minutes, and this one is not over yet.
  const date = new Date(Date.now() + 120_000).toUTCString();
  const from = 'From: Jane Doe <jane@example.test>\nTo: ana@example.test';
  webmail.deliver('ana@example.test', `${from}\nDate: ${date}\nSubject: Re: Coffee?\n\nWith pleasure!\n`);
  const hand = await anasHand();
  await hand.read('Re: Coffee?');
  const popup = await tendril.open('popup.html');
  await soon(() => thisWeek(popup).filter({ hasText: 'Wrote back' }).count()).toBe(1);
});
