import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchTendril, type Tendril } from '../browser/extension';
import { justSent, weekOf } from '../browser/popup';
import { cases } from '../sites/linkedin/cases';
import { openReplica, someone } from '../sites/stage';
import { project, say } from './command.mjs';

const album = join(project, '.tendril/tour');

/** Goes the whole path in a browser without a window, on a practice copy of LinkedIn, and takes pictures. */
export async function takeTour(): Promise<void> {
  rmSync(album, { recursive: true, force: true });
  mkdirSync(album, { recursive: true });
  const tendril = await launchTendril();
  try {
    await commit(tendril);
    await writeToJane(tendril);
    await logJane(tendril);
  } finally {
    await tendril.close();
  }
  say(`The pictures are in ${album}.`);
}

async function commit(tendril: Tendril): Promise<void> {
  const welcome = await tendril.open('welcome.html');
  await keepPicture(welcome, '1-welcome');
  await welcome.getByRole('button', { name: 'Commit' }).click();
  await welcome.getByRole('heading', { name: /set/i }).waitFor();
  await keepPicture(welcome, '2-committed');
  say('Committed to two people a week, on the welcome page.');
}

async function writeToJane({ context }: Tendril): Promise<void> {
  const sending = cases.find(({ name }) => name === 'a click on Send');
  if (!sending) throw new Error('The practice copy of LinkedIn knows no way to send.');
  const jane = { ...someone(1), name: 'Jane Doe' };
  const thread = await openReplica(context, sending, jane);
  await sending.act(thread, jane);
  await thread.waitForTimeout(1_000); // until the page shows the message as sent
  await keepPicture(thread, '3-message-sent');
  say('Sent Jane Doe a message, on the practice copy of LinkedIn.');
}

async function logJane(tendril: Tendril): Promise<void> {
  const popup = await tendril.open('popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
  const sighting = justSent(popup).and(popup.locator('[data-person="Jane Doe"]'));
  await sighting.waitFor();
  await keepPicture(popup, '4-just-sent');
  await sighting.getByRole('button', { name: 'Log it' }).click();
  await popup.locator('[role=progressbar][aria-valuenow="1"]').waitFor();
  await keepPicture(popup, '5-logged');
  say('Tendril noticed. One click on "Log it", and the week says:');
  say(`${await weekOf(popup)} this week`);
}

async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(album, `${name}.png`), animations: 'disabled' });
}
