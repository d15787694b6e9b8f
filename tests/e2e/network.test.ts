import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { buttonOn, justSent, weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { someone } from '../sites/stage';
import { sendMessage } from './sending';

/** Every request of a page or of the worker, whether it is answered or not. */
const requests: string[] = [];

let tendril: Tendril;

beforeAll(async () => {
  tendril = await launchTendril();
  tendril.context.on('request', (request) => requests.push(request.url()));
});

afterAll(() => tendril.close());

const originOf = (address: string) => new URL(address).origin;

test('Tendril asks nothing of any network, from the welcome page to a message logged', async () => {
  await tendril.commit();
  await sendMessage(tendril.context, someone(1));
  const popup = await tendril.open('popup.html');
  await buttonOn(justSent(popup), someone(1).name, 'Log it').click();
  await soon(() => weekOf(popup)).toBe('1 of 2');
  const origins = new Set(requests.map(originOf));
  expect(origins).toEqual(new Set([originOf(popup.url()), 'https://www.linkedin.com']));
});

test('a request that its policy does not keep back would have been seen', async () => {
  const page = await tendril.open('popup.html');
  await page.evaluate(() => window.open('http://page.example/'));
  await soon(() => requests).toContain('http://page.example/');
});
