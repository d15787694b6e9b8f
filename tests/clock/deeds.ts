import { settingsKey } from '../../lib/settings';
import { buttonOn, justSent, thisWeek } from '../browser/popup';
import { soon } from '../browser/soon';
import { stored } from '../browser/storage';
import { openThread, sendMessage, sendOnFacebook } from '../e2e/sending';
import type { Someone } from '../sites/case';
import type { Life } from './life';

const senders = { linkedin: sendMessage, facebook: sendOnFacebook };

/** Presses *Commit* on the welcome page, with these first names for the list, and lets weeks begin on Monday. */
export async function commit({ open }: Life, names: readonly string[]): Promise<void> {
  const page = await open('welcome.html');
  await page.getByLabel(/first people on my list/).fill(names.join('\n'));
  await page.getByRole('button', { name: 'Commit' }).click();
  await page.getByRole('heading', { name: /set/i }).waitFor();
  await page.goto(page.url().replace('welcome.html', 'dashboard.html#/settings'));
  await page.getByLabel('Weeks begin on').selectOption('Monday');
  await soon(() => stored(page, settingsKey)).toMatchObject({ firstWeekday: 1 });
  await page.close();
}

/** Writes to someone there and presses *Log it*. */
export async function write(life: Life, where: keyof typeof senders, who: Someone): Promise<void> {
  await senders[where](life.context, who);
  await buttonOn(justSent(life.popup), who.name, 'Log it').click();
  await soon(() => isLogged(life, who.name)).toBe(true);
}

/** Logs by hand: the kind's button, the name, Enter. */
export async function log(life: Life, kind: 'Call' | 'In person' | 'Letter', name: string): Promise<void> {
  const form = life.popup.getByRole('region', { name: 'Log by hand' });
  await form.getByRole('button', { name: kind, exact: true }).click();
  await form.getByLabel('Name', { exact: true }).fill(name);
  await life.popup.keyboard.press('Enter');
  await soon(() => isLogged(life, name)).toBe(true);
}

/** Reads on LinkedIn what somebody wrote back, until that has been noticed. */
export async function read(life: Life, who: Someone): Promise<void> {
  const page = await openThread(life.context, who, { writesAfter: 500 });
  await soon(() => rowOf(life, who.name).filter({ hasText: 'Noticed while you read.' }).count()).toBe(1);
  await page.close();
}

/** Says in the popup what happened with somebody: *What happened?*, the outcome, and to whom they pointed. */
export async function say(life: Life, name: string, outcome: string, referral?: string): Promise<void> {
  // The newest first: an older outreach to the same person may be open, too.
  await rowOf(life, name).first().getByRole('button', { name: 'What happened?' }).click();
  await life.popup.getByRole('menuitem', { name: outcome }).click();
  if (!referral) return;
  await life.popup.keyboard.type(referral);
  await life.popup.keyboard.press('Enter');
}

function rowOf({ popup }: Life, name: string) {
  return popup.locator(`[data-person=${JSON.stringify(name)}]`);
}

async function isLogged(life: Life, name: string): Promise<boolean> {
  return (await thisWeek(life.popup).and(rowOf(life, name)).count()) > 0;
}
