import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backUpDaily } from '../lib/backup/back-up';
import { inLedger } from '../lib/ledger/open';
import { sweep } from '../lib/ledger/sweep';
import { LedgerTrouble } from '../lib/ledger/trouble';
import { tellNoRoom } from '../lib/no-room';
import { outboxPrefix } from '../lib/outbox';
import { settingsKey } from '../lib/settings';
import { showTrouble } from '../lib/toolbar';
import { allowHosts, registerAllowedHosts, takeBackHosts, watchOpenTabs } from '../lib/watched-hosts';
import { hear } from '../lib/worker/asking';
import { obey } from '../lib/worker/keyboard';
import { logBehindLink, offerOnLinks } from '../lib/worker/link-menu';
import { hearNotifications } from '../lib/worker/notification';
import { hearReminder, remind } from '../lib/worker/reminder';
import { settle } from '../lib/worker/settle';
import { tick, tryAgain, wakeInTime } from '../lib/worker/tick';

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

/** The outbox keeps what cannot be stored now, until it can; the badge says that something is wrong. */
async function orMark(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    await Promise.allSettled([mark(error), tryAgain()]);
    // Only who holds on to the record is in the way: it goes on as soon as they let go.
    if (error instanceof LedgerTrouble) error.over?.then(() => orMark(settle()));
  }
}

/** A page that reads sees by itself what is wrong, but for a store that can only be read. */
async function mark(error: unknown): Promise<void> {
  await showTrouble();
  if (error instanceof LedgerTrouble && error.trouble === 'full') await tellNoRoom('full');
}

/** First what waits in the outbox, so that nobody is reminded of what is done. */
async function bringUpToDate(): Promise<void> {
  await settle();
  await remind(new Date());
  await inLedger((ledger) => sweep(ledger, Date.now()));
  // Where it fails the next start tries again; the page of one's data says how old the newest is.
  await backUpDaily(Date.now()).catch(() => undefined);
}
