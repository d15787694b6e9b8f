import browser from 'webextension-polyfill';
import { localDay } from './habit/calendar';
import { openLedger } from './ledger/open';
import { readWeek } from './ledger/week';
import { badgeText } from './remind/badge';
import { firstWeekdayFor, readSettings } from './settings';

/** Sun yellow with dark letters: a decision waits, or a step is still to go. Never red. */
const badgeColors = { background: '#f2b84b', text: '#1c2a24' };

/** Writes the badge from the ledger as it is now; a browser keeps a stale one over a restart. */
export async function showBadge(now: Date): Promise<void> {
  const settings = await readSettings();
  const today = localDay(now);
  const view = await readWeek(await openLedger(), today, firstWeekdayFor(settings), now.getTime());
  const { goal, count, week, waiting } = view;
  const text = badgeText({
    committed: settings.committedAt > 0,
    waiting: waiting.length,
    goal,
    count,
    week,
    today,
    reminderDay: settings.reminderDay,
  });
  await browser.action.setBadgeBackgroundColor({ color: badgeColors.background });
  await browser.action.setBadgeTextColor({ color: badgeColors.text });
  await browser.action.setBadgeText({ text });
}
