import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Person } from '../../lib/sites/site';
import { hearClicks } from '../../lib/worker/hear';
import { notifyOf } from '../../lib/worker/notification';
import { settle } from '../../lib/worker/settle';
import { allowNotifications } from '../stand-in-browser';
import { begin, crowd, jane, outbox, sent, tell, waitingFor } from './begin';

let browser: Awaited<ReturnType<typeof begin>>;

beforeEach(async () => {
  browser = await begin();
});

afterEach(() => vi.restoreAllMocks());

/** A send, and the notification that asks about it. */
async function notified(...people: readonly Person[]) {
  const send = await sent(...people);
  await settle();
  const sighting = await waitingFor(send);
  if (sighting) await notifyOf(sighting);
  return send;
}

test.for([
  ['Log it', 0, 'log'],
  ['Not this', 1, 'refuse'],
] as const)('its %s is that answer', async ([, button, kind]) => {
  const { onButtonClicked } = allowNotifications();
  hearClicks();
  const send = await notified(jane);
  onButtonClicked.tell(`sighting:${send}`, button);
  await vi.waitFor(async () => expect(await outbox()).toMatchObject([{ kind, sighting: send }]));
});

test('it goes away when its sighting is decided elsewhere, and others stay', async () => {
  const { shown } = allowNotifications();
  shown.set('reminder', {});
  const send = await notified(jane);
  expect(shown.size).toBe(2);
  await tell({ kind: 'withdraw', send });
  await settle();
  expect([...shown.keys()]).toEqual(['reminder']);
});

test.for([
  ['in a browser that has none', { buttons: false }, [jane]],
  ['for a mail to many', {}, crowd],
] as const)('it has no buttons %s, and a click opens the question', async ([, how, people]) => {
  const { shown, onClicked } = allowNotifications(how);
  hearClicks();
  const send = await notified(...people);
  expect(shown.get(`sighting:${send}`)).not.toHaveProperty('buttons');
  onClicked.tell(`sighting:${send}`);
  expect(browser.openPopup).toHaveBeenCalledOnce();
});

test('clicks on other notifications are left alone', async () => {
  const { onButtonClicked, onClicked } = allowNotifications();
  hearClicks();
  onButtonClicked.tell('other', 0);
  onClicked.tell('other');
  expect(await outbox()).toEqual([]);
  expect(browser.openPopup).not.toHaveBeenCalled();
});

test('without the permission nothing happens', async () => {
  hearClicks();
  await expect(notified(jane)).resolves.toBeTypeOf('string');
});
