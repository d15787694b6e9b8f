import { type Browser, browser } from 'wxt/browser';
import { openDashboard } from '../dashboard-tab';
import { fewPeople } from '../habit/few-people';
import { post, stamp } from '../outbox';
import { readThisWeek } from '../this-week';
import { nodOnBadge } from '../toolbar';
import { openAnswers } from './open-answers';
import { settle } from './settle';

/** A keyboard command of the manifest. */
export async function obey(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  // First, for the browser opens the panel only while the keys are being pressed.
  if (command === 'open-side-panel' && tab) await browser.sidePanel.open({ windowId: tab.windowId });
  if (command === 'log-latest') await logLatest();
  if (command === 'open-dashboard') await openDashboard();
}

/** Logs the newest sighting without opening anything, unless it asks for whom. */
async function logLatest(): Promise<void> {
  await settle();
  const [latest] = (await readThisWeek(new Date())).view.waiting;
  if (!latest) return;
  if (latest.people.length > fewPeople) return openAnswers();
  await post({ kind: 'log', sighting: latest.id }, stamp(new Date()));
  await settle();
  await nodOnBadge();
}
