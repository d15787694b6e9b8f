import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { soon } from '../browser/soon';
import { setSettings } from '../browser/storage';
import { openThread, writeMessage } from '../e2e/sending';
import { someone } from '../sites/stage';
import { judge, lossIn, roundsOf } from './rounds';
import { sendsIn } from './sends-in';

const jane = someone(1);

let tendril: Tendril;
let popup: Page;
let thread: Page;

beforeAll(async () => {
  tendril = await launchTendril({ without: ['--disable-back-forward-cache'] });
  await tendril.commit();
  popup = await tendril.open('popup.html');
  thread = await openThread(tendril.context, jane);
  await thread.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasCached: persisted }));
  });
});

afterAll(() => tendril.close());

/** Leaves the thread, does something, and goes back to the very page that was left. */
async function leaveAndReturn(meanwhile = async () => {}): Promise<void> {
  await thread.evaluate(() => Object.assign(window, { wasCached: false }));
  await thread.goto('https://www.linkedin.com/feed/');
  await meanwhile();
  // A page that comes from the cache is not loaded.
  await thread.goBack({ waitUntil: 'commit' });
  await soon(() => thread.evaluate(() => Object(window).wasCached)).toBe(true);
}

test('a page that is left the moment a message is out, and comes back from the cache for the next', async (context) => {
  const rounds = roundsOf(20, 1);
  for (let round = 0; round < rounds; round += 1) {
    await writeMessage(thread);
    await leaveAndReturn();
  }
  await writeMessage(thread);
  const done = Array.from({ length: rounds + 1 }, () => jane.name);
  await soon(() => sendsIn(popup, 'linkedin')).toHaveLength(done.length);
  const { lost, doubled } = lossIn(done, await sendsIn(popup, 'linkedin'));
  judge(context, { fault: 'back from the cache', rounds, lost: lost.length, doubled: doubled.length });
});

test('a page in the cache hears that its site was switched off, and on again', async () => {
  const before = (await sendsIn(popup, 'linkedin')).length;
  await leaveAndReturn(() => setSettings(popup, { sitesOff: ['linkedin'] }));
  await writeMessage(thread);
  await leaveAndReturn(() => setSettings(popup, { sitesOff: [] }));
  await writeMessage(thread);
  await soon(() => sendsIn(popup, 'linkedin')).toHaveLength(before + 1);
});
