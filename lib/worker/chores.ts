import { backUpDaily } from '../backup/back-up';
import type { Chores } from '../chores';
import { keepFirstWeekday } from '../first-weekday';
import { seldomHandlers } from '../ledger/changes/seldom-handlers';
import { inLedger } from '../ledger/open';
import { setAside } from '../ledger/set-aside';
import { sweep } from '../ledger/sweep';
import { allowHosts, registerAllowedHosts, takeBackHosts, watchOpenTabs } from '../watched-hosts';
import { askAbout } from './asking';
import { tellAwaited } from './awaited';
import { logBehindLink, offerOnLinks } from './link-menu';
import { answerQuestion, clearDecided } from './notification';
import { copyOf, dropDeadCopies, follow } from './outside';
import { answerReminder, clearReminder, remind } from './reminder';
import { settledTime } from './settled-time';

/** What the second script brings. */
export const chores: Chores = {
  handlers: seldomHandlers,
  copyOf,
  follow,
  setAside,
  show,
  remind,
  begin,
  tidy,
  askAbout,
  answer,
  logBehindLink,
  allowHosts,
  takeBackHosts,
};

async function show(now: Date): Promise<void> {
  await tellAwaited(now.getTime());
  await clearDecided(now);
  await clearReminder(now);
}

async function begin(): Promise<void> {
  // In this order: a page that opens between the two is watched twice over rather than not at all.
  const watch = registerAllowedHosts().finally(watchOpenTabs);
  await Promise.allSettled([watch, offerOnLinks()]);
}

async function tidy(now: number): Promise<void> {
  const settled = await settledTime(now);
  await inLedger((ledger) => sweep(ledger, settled));
  await dropDeadCopies(now).catch(() => undefined);
  await keepFirstWeekday().catch(() => undefined);
  // Where it fails the next start tries again; the page of one's data says how old the newest is.
  await backUpDaily(now).catch(() => undefined);
}

async function answer(notification: string, button?: number): Promise<void> {
  await answerQuestion(notification, button);
  await answerReminder(notification, button);
}
