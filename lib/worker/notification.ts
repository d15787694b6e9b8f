import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { channelNames } from '../channels';
import { fewPeople } from '../habit/few-people';
import type { WaitingView } from '../ledger/waiting';
import { type Change, post, stamp } from '../outbox';
import { readThisWeek } from '../this-week';
import { openAnswers } from './open-answers';

/** Notifications about sightings have this before the sighting's id. */
const prefix = 'sighting:';

/** Nothing until the person has allowed notifications. */
const notifications = (): typeof browser.notifications | undefined => browser.notifications;

/** Asks on the desktop, once per sighting. */
export async function notifyOf({ id, people, site, sends }: WaitingView): Promise<void> {
  if (sends.length > 1) return;
  const names = people.map(({ name }) => name).join(', ');
  const options = {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title: i18n.t('notification.title', { names }),
    message: i18n.t('notification.message', { site: channelNames[site] }),
  } as const;
  const buttons = [{ title: i18n.t('notification.logIt') }, { title: i18n.t('notification.notThis') }];
  const create = notifications()?.create;
  if (!create) return;
  try {
    await create(prefix + id, people.length > fewPeople ? options : { ...options, buttons });
  } catch {
    // Firefox has no buttons and says so by an error; there a click opens the question.
    await create(prefix + id, options);
  }
}

/** Takes away the notifications whose sighting no longer waits. */
export async function clearDecided(now: Date): Promise<void> {
  const shown = Object.keys((await notifications()?.getAll()) ?? {}).filter((id) => id.startsWith(prefix));
  if (shown.length === 0) return;
  const { view } = await readThisWeek(now);
  const waiting = view.waiting.map(({ id }) => prefix + id);
  for (const id of shown) if (!waiting.includes(id)) await notifications()?.clear(id);
}

/** Hears the clicks; once more when notifications are allowed while the worker runs. */
export function hearNotifications(): void {
  notifications()?.onButtonClicked?.addListener(decide);
  notifications()?.onClicked.addListener(openQuestion);
}

function decide(notification: string, button: number): void {
  if (!notification.startsWith(prefix)) return;
  const sighting = notification.slice(prefix.length);
  const change: Change = { kind: button === 0 ? 'log' : 'refuse', sighting };
  post(change, stamp(new Date()));
}

function openQuestion(notification: string): void {
  if (notification.startsWith(prefix)) openAnswers();
}
