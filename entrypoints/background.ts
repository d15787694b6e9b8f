import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openLedger } from '../lib/ledger/open';
import { sweep } from '../lib/ledger/sweep';
import { outboxPrefix } from '../lib/outbox';
import { settingsKey } from '../lib/settings';
import { showBadge } from '../lib/toolbar';
import { allowHosts, registerAllowedHosts, takeBackHosts, watchOpenTabs } from '../lib/watched-hosts';
import { hear } from '../lib/worker/asking';
import { obey } from '../lib/worker/keyboard';
import { logBehindLink, offerOnLinks } from '../lib/worker/link-menu';
import { hearNotifications } from '../lib/worker/notification';
import { followSettings, settle } from '../lib/worker/settle';

const midnight = 'midnight';

/** The worker: it is stopped at will, so it knows nothing and finds everything anew at each start. */
export default defineBackground(() => {
  browser.storage.onChanged.addListener((changes, area) => {
    const keys =
      area === 'local' ? Object.keys(changes).filter((key) => changes[key]?.newValue !== undefined) : [];
    if (keys.some((key) => key.startsWith(outboxPrefix))) orMark(settle());
    else if (keys.includes(settingsKey)) orMark(followSettings());
  });
  browser.runtime.onMessage.addListener((command, sender) => void orMark(hear(command, sender)));
  browser.commands.onCommand.addListener((command, tab) => orMark(obey(command, tab)));
  browser.contextMenus.onClicked.addListener((click, tab) => orMark(logBehindLink(click, tab)));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    hearNotifications();
    // Without an origin every open tab would be meant.
    if (origins.length > 0) allowHosts(origins);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void takeBackHosts(origins));
  browser.alarms.onAlarm.addListener(() => orMark(showBadge(new Date())));
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await watchOpenTabs();
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
  });
  hearNotifications();
  start();
});

/** What every start of the worker makes sure of, whatever woke it. */
async function start(): Promise<void> {
  await Promise.allSettled([
    registerAllowedHosts(),
    offerOnLinks(),
    wakeAtMidnight(),
    orMark(settle().then(tidy)),
  ]);
}

/** The outbox keeps what cannot be stored now; the badge says that something is wrong, the popup says what. */
function orMark(work: Promise<void>): Promise<void> {
  return work.catch(() => browser.action.setBadgeText({ text: '!' }));
}

async function tidy(): Promise<void> {
  await sweep(await openLedger(), Date.now());
}

/** A new day can change the badge. Browsers lose alarms, so each start sets it again. */
async function wakeAtMidnight(): Promise<void> {
  const next = new Date();
  next.setHours(24, 0, 0, 0);
  await browser.alarms.create(midnight, { when: next.getTime(), periodInMinutes: 24 * 60 });
}
