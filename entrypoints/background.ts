import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { drainOutbox } from '../lib/ledger/drain';
import { openLedger } from '../lib/ledger/open';
import { sweep } from '../lib/ledger/sweep';
import { outboxPrefix } from '../lib/outbox';
import { firstWeekdayFor, readSettings, settingsKey } from '../lib/settings';
import { showBadge } from '../lib/toolbar';
import { allowHosts, registerAllowedHosts, takeBackHosts, watchOpenTabs } from '../lib/watched-hosts';

const midnight = 'midnight';

/** The worker: it is stopped at will, so it knows nothing and finds everything anew at each start. */
export default defineBackground(() => {
  browser.storage.onChanged.addListener((changes, area) => {
    const keys =
      area === 'local' ? Object.keys(changes).filter((key) => changes[key]?.newValue !== undefined) : [];
    if (keys.some((key) => key.startsWith(outboxPrefix))) return orMark(settle());
    if (keys.includes(settingsKey)) return orMark(showBadge(new Date()));
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => allowHosts(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => takeBackHosts(origins));
  browser.alarms.onAlarm.addListener(() => orMark(showBadge(new Date())));
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await watchOpenTabs();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  start();
});

/** What every start of the worker makes sure of, whatever woke it. */
async function start(): Promise<void> {
  await Promise.allSettled([registerAllowedHosts(), wakeAtMidnight(), orMark(settle().then(tidy))]);
}

/** The outbox keeps what cannot be stored now; the badge says that something is wrong, the popup says what. */
function orMark(work: Promise<void>): Promise<void> {
  return work.catch(() => browser.action.setBadgeText({ text: '!' }));
}

async function tidy(): Promise<void> {
  await sweep(await openLedger(), Date.now());
}

/** Brings what the outbox holds into the ledger, then shows the badge that follows from it. */
async function settle(): Promise<void> {
  const settings = await readSettings();
  await drainOutbox({ now: Date.now(), firstWeekday: firstWeekdayFor(settings), trust: settings.trust });
  await showBadge(new Date());
}

/** A new day can change the badge. Browsers lose alarms, so each start sets it again. */
async function wakeAtMidnight(): Promise<void> {
  const next = new Date();
  next.setHours(24, 0, 0, 0);
  await browser.alarms.create(midnight, { when: next.getTime(), periodInMinutes: 24 * 60 });
}
