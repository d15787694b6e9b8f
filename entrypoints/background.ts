import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backUpDaily } from '../lib/backup/back-up';
import { inLedger } from '../lib/ledger/open';
import { sweep } from '../lib/ledger/sweep';
import { outboxPrefix } from '../lib/outbox';
import { settingsKey } from '../lib/settings';
import { allowHosts, registerAllowedHosts, takeBackHosts, watchOpenTabs } from '../lib/watched-hosts';
import { hear } from '../lib/worker/asking';
import { obey } from '../lib/worker/keyboard';
import { logBehindLink, offerOnLinks } from '../lib/worker/link-menu';
import { hearNotifications } from '../lib/worker/notification';
import { orMark } from '../lib/worker/or-mark';
import { dropDeadCopies } from '../lib/worker/outside';
import { hearReminder, remind } from '../lib/worker/reminder';
import { settle } from '../lib/worker/settle';
import { tick, wakeInTime } from '../lib/worker/tick';

/** The worker: it is stopped at will, so it knows nothing and finds everything anew at each start. */
export default defineBackground(() => {
  browser.storage.onChanged.addListener((changes, area) => {
    const keys =
      area === 'local' ? Object.keys(changes).filter((key) => changes[key]?.newValue !== undefined) : [];
    if (keys.some((key) => key.startsWith(outboxPrefix))) orMark(settle());
    else if (keys.includes(settingsKey)) orMark(tick());
  });
  browser.runtime.onMessage.addListener((command, sender) => void orMark(hear(command, sender)));
  browser.commands.onCommand.addListener((command, tab) => orMark(obey(command, tab)));
  browser.contextMenus.onClicked.addListener((click, tab) => orMark(logBehindLink(click, tab)));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    hearClicks();
    if (origins.length > 0) allowHosts(origins);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void takeBackHosts(origins));
  browser.alarms.onAlarm.addListener(() => orMark(tick()));
  // Without a listener the browser would start without the worker, and what is due would wait for the next send.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: '/welcome.html' });
  });
  hearClicks();
  start();
});

/** The clicks on notifications, of which there are none before the person allows them. */
function hearClicks(): void {
  hearNotifications();
  hearReminder();
}

/** What every start of the worker makes sure of, whatever woke it. */
async function start(): Promise<void> {
  await Promise.allSettled([
    registerAllowedHosts(),
    watchOpenTabs(),
    offerOnLinks(),
    wakeInTime(),
    orMark(bringUpToDate()),
  ]);
}

/** First what waits in the outbox, so that nobody is reminded of what is done. */
async function bringUpToDate(): Promise<void> {
  await settle();
  await remind(new Date());
  // Not while a page writes the record down: what it reads must be of one moment.
  await navigator.locks.request('drain', () => inLedger((ledger) => sweep(ledger, Date.now())));
  await dropDeadCopies(Date.now()).catch(() => undefined);
  // Where it fails the next start tries again; the page of one's data says how old the newest is.
  await backUpDaily(Date.now()).catch(() => undefined);
}
