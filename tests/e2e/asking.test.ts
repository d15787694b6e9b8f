import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { badgeOf } from '../browser/badge';
import { launchTendril, type Tendril } from '../browser/extension';
import { allowNotifications } from '../browser/notifications';
import { buttonOn, justSent, namesOn, thisWeek } from '../browser/popup';
import { soon } from '../browser/soon';
import { setSettings, store } from '../browser/storage';
import { cases as gmailCases } from '../sites/gmail/cases';
import { openReplica, someone } from '../sites/stage';
import { confirmedOn } from './confirmed';
import { openThread, sendMessage, writeMessage } from './sending';

declare const browser: Browser;

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
});

beforeEach(() => popup.bringToFront());

afterAll(() => tendril.close());

const waiting = () => namesOn(justSent(popup));
const reached = () => namesOn(thisWeek(popup));

/** Tells the worker of an event that no test can cause in a browser without a window. */
async function dispatch(api: 'commands' | 'contextMenus' | 'permissions', event: string, ...told: unknown[]) {
  const [worker] = tendril.context.serviceWorkers();
  await worker?.evaluate(
    ([name, happening, given]) => {
      const events = (browser as never)[name] as Record<string, { dispatch(...told: unknown[]): void }>;
      events[happening]?.dispatch(...given);
    },
    [api as never, event, told] as const,
  );
}

/** Whether a chip asks on the page: it is closed to the page and to us, but not to a screen reader. */
async function isAsked(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.some(({ role, name }) => role?.value === 'button' && name?.value === 'Log it');
}

test('after a mail a chip asks in the page, until that is answered in the popup', async () => {
  const who = someone(1);
  const [mail] = gmailCases.filter(({ expects }) => expects(who) !== 'none');
  if (!mail) throw new Error('Gmail has no case that counts.');
  const page = await openReplica(tendril.context, mail, who);
  await mail.act(page, who);
  await soon(() => isAsked(page)).toBe(true);

  await popup.bringToFront();
  await buttonOn(justSent(popup), who.name, 'Log it').click();
  await soon(() => isAsked(page)).toBe(false);
  expect(await reached()).toEqual([who.name]);
  await page.close();
});

test('on LinkedIn nothing asks in the page, and a key logs what was sent', async () => {
  await sendMessage(tendril.context, someone(2));
  await soon(waiting).toEqual([someone(2).name]);
  await dispatch('commands', 'onCommand', 'log-latest');
  await soon(() => badgeOf(popup)).toBe('✓');
  await soon(reached).toContain(someone(2).name);
  await soon(() => badgeOf(popup)).not.toBe('✓');
});

test('a person confirmed twice is logged without asking, and Undo asks after all', async () => {
  const { name, slug } = someone(3);
  await store(popup, confirmedOn('linkedin', { name, keys: [`linkedin:in/${slug}`] }));
  await sendMessage(tendril.context, someone(3));
  await soon(reached).toContain(name);
  expect(await waiting()).toEqual([]);

  await buttonOn(thisWeek(popup), name, 'Undo').click();
  await soon(waiting).toEqual([name]);
  await sendMessage(tendril.context, someone(3));
  await sendMessage(tendril.context, someone(4));
  await soon(waiting).toEqual([someone(4).name, name]);
  expect(await reached()).not.toContain(name);
});

test('the menu on a link to a person opens the hand log for them', async () => {
  const opened = tendril.context.waitForEvent('page');
  const click = { menuItemId: 'log-outreach', linkUrl: 'https://www.linkedin.com/in/rosa-blum/' };
  await dispatch('contextMenus', 'onClicked', click, {});
  const query = new URL((await opened).url()).searchParams;
  expect(Object.fromEntries(query)).toEqual({
    ...{ log: 'Rosa Blum', key: 'linkedin:in/rosa-blum', channel: 'linkedin' },
  });
});

test('where it was agreed to, a notification asks, its button logs, and it goes', async () => {
  const [worker] = tendril.context.serviceWorkers();
  await worker?.evaluate(allowNotifications);
  await dispatch('permissions', 'onAdded', { permissions: ['notifications'], origins: [] });
  await setSettings(popup, { notify: true });
  const page = await openThread(tendril.context, someone(5));
  await writeMessage(page);
  const shown = () =>
    worker?.evaluate(() => [...(globalThis as never as { shown: Map<string, { title: string }> }).shown]);
  await soon(async () => (await shown())?.map(([, { title }]) => title)).toEqual([
    `You wrote to ${someone(5).name}`,
  ]);
  const [[id] = ['']] = (await shown()) ?? [];
  await worker?.evaluate((given) => (globalThis as never as { press(id: string): void }).press(given), id);
  await soon(reached).toContain(someone(5).name);
  await soon(shown).toEqual([]);
  await page.close();
});
