import { type Browser, browser } from 'wxt/browser';
import { chores } from '../chores';
import { commandId } from '../outbox';
import { notifications } from './desktop';
import { drain } from './drain';
import { orMark } from './or-mark';
import { placeOf } from './place';

/**
 * A content script says that this command of its is in the outbox: what came of it is asked about at once,
 * and a page in which an attempt found no proof is looked at while it is there.
 */
export async function hear(command: unknown, sender: Browser.runtime.MessageSender): Promise<void> {
  const place = sender.id === browser.runtime.id ? placeOf(sender) : undefined;
  if (typeof command !== 'string' || !commandId.test(command) || !place) return;
  await drain();
  await chores().askAbout(command, place);
}

/** Hears the clicks on notifications, of which there are none before the person allows them: once more when they do. */
export function hearClicks(): void {
  notifications()?.onButtonClicked?.addListener(onButton);
  notifications()?.onClicked.addListener(onClick);
}

function onButton(notification: string, button: number): void {
  orMark(() => chores().answer(notification, button));
}

function onClick(notification: string): void {
  orMark(() => chores().answer(notification));
}
