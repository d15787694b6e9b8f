import { i18n } from '#i18n';
import { siteNames } from '../channels';
import { fewPeople } from '../habit/few-people';
import type { WaitingView } from '../ledger/reads/waiting';
import { type Change, post, stamp } from '../outbox';
import { readThisWeek } from '../this-week';
import { notifications, showOnDesktop } from './desktop';
import { openAnswers } from './open-answers';

/** Notifications about sightings have this before the sighting's id. */
const prefix = 'sighting:';

/** Asks on the desktop, once per sighting. */
export async function notifyOf({ id, people, site, sends }: WaitingView): Promise<void> {
  if (sends.length > 1) return;
  const names = people.map(({ name }) => name).join(', ');
  const title = i18n.t('notification.title', { names });
  const message = i18n.t('notification.message', { site: siteNames[site] });
  const answers = [i18n.t('notification.logIt'), i18n.t('notification.notThis')];
  const buttons = people.length > fewPeople ? [] : answers;
  await showOnDesktop({ id: prefix + id, title, message, buttons });
}

/** Takes away the notifications whose sighting no longer waits. */
export async function clearDecided(now: Date): Promise<void> {
  const shown = Object.keys((await notifications()?.getAll()) ?? {}).filter((id) => id.startsWith(prefix));
  if (shown.length === 0) return;
  const { view } = await readThisWeek(now);
  const waiting = view.waiting.map(({ id }) => prefix + id);
  for (const id of shown) if (!waiting.includes(id)) await notifications()?.clear(id);
}

/** One of its buttons decides; a click elsewhere opens what waits. */
export async function answerQuestion(notification: string, button?: number): Promise<void> {
  if (!notification.startsWith(prefix)) return;
  if (button === undefined) return await openAnswers();
  const sighting = notification.slice(prefix.length);
  const change: Change = { kind: button === 0 ? 'log' : 'refuse', sighting };
  await post(change, stamp(new Date()));
}
