import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { chores } from '../lib/chores';
import { hearStored } from '../lib/worker/drain';
import { hear, hearClicks } from '../lib/worker/hear';
import { obey } from '../lib/worker/keyboard';
import { orMark } from '../lib/worker/or-mark';
import { settle } from '../lib/worker/settle';
import { tick, wakeInTime } from '../lib/worker/tick';

/** The worker: it is stopped at will, so it knows nothing and finds everything anew at each start. */
export default defineBackground(() => {
  // First of all: what waits is read while the listeners are put up, each of which takes its time.
  start();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const came = hearStored(changes);
    if (came === 'entries') orMark(settle);
    if (came === 'settings') orMark(tick);
  });
  browser.runtime.onMessage.addListener((command, sender) => void orMark(() => hear(command, sender)));
  browser.commands.onCommand.addListener((command, tab) => orMark(() => obey(command, tab)));
  browser.contextMenus.onClicked.addListener((click, tab) =>
    orMark(() => chores().logBehindLink(click, tab)),
  );
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    hearClicks();
    if (origins.length > 0) orMark(() => chores().allowHosts(origins));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) =>
    orMark(() => chores().takeBackHosts(origins)),
  );
  browser.alarms.onAlarm.addListener(() => orMark(tick));
  // Without a listener the browser would start without the worker, and what is due would wait for the next send.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: '/welcome.html' });
  });
  // A service worker may take in only scripts that it took in while it was installed.
  addEventListener('install', chores);
  hearClicks();
});

/** In milliseconds; a record that a page holds on to must not keep other pages from being watched. */
const patience = 1_000;

/** What every start of the worker makes sure of, whatever woke it: first what waits in the outbox, for somebody may have just sent it. */
async function start(): Promise<void> {
  const settled = settle();
  const pause = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([settled.catch(() => undefined), pause]);
  const begun = orMark(() => chores().begin());
  await Promise.allSettled([begun, wakeInTime(), orMark(() => settled.then(seeToTheRest))]);
}

/** After what waited, so that nobody is reminded of what is done. */
async function seeToTheRest(): Promise<void> {
  await chores().remind(new Date());
  await chores().tidy(Date.now());
}
