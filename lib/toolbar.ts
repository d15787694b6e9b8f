import { browser } from 'wxt/browser';
import { localDay } from './habit/calendar';
import { readNoRoom } from './no-room';
import { badgeText } from './remind/badge';
import { readThisWeek } from './this-week';

/** Sun yellow with dark letters: a decision waits, or a step is still to go. Never red. */
const badgeColors = { background: '#f2b84b', text: '#1c2a24' };

/** How long the badge says that something was logged, in milliseconds. */
const nod = 1_500;

/** Until when it says so. A worker that stops meanwhile writes the true text at its next start. */
let nodUntil = 0;

/** Writes the badge from the ledger as it is now; a browser keeps a stale one over a restart. */
export async function showBadge(now: Date): Promise<void> {
  const { settings, view, off } = await readThisWeek(now);
  const { goal, count, week, waiting } = view;
  const text = badgeText({
    committed: settings.committedAt > 0,
    mode: settings.badge,
    waiting: waiting.length,
    goal,
    count,
    week,
    today: localDay(now),
    reminderDay: settings.reminderDay,
    off,
    snoozed: settings.snoozedUntil > now.getTime(),
  });
  const isWrong = (await readNoRoom()).length > 0;
  await writeBadge(isWrong ? '!' : Date.now() < nodUntil ? '✓' : text);
}

/** Says on the badge that something is wrong; the popup says what. */
export function showTrouble(): Promise<void> {
  return writeBadge('!');
}

async function writeBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeColors.background });
  await browser.action.setBadgeTextColor({ color: badgeColors.text });
  await browser.action.setBadgeText({ text });
}

/** Says on the badge for a moment that something was logged: who pressed keys sees nothing else of it. */
export async function nodOnBadge(): Promise<void> {
  nodUntil = Date.now() + nod;
  setTimeout(() => showBadge(new Date()), nod);
  await showBadge(new Date());
}
