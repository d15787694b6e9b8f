import type { Page } from 'playwright-core';
import type { Tendril } from '../browser/extension';
import { fill } from '../browser/fill';
import { lifeOf, settingsOf } from '../sample/life';
import { sampleDay, typical } from '../sample/plan';

/** Three months with twenty people. */
export const life = lifeOf(typical);

/** Opens the dashboard at this hash in a fresh profile that is given the typical life, at noon of its last day. */
export async function openTypicalLife(tendril: Tendril, hash: string): Promise<Page> {
  await tendril.commit();
  const page = await tendril.open('dashboard.html#/settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await fill(page, life, settingsOf(typical));
  await page.clock.setFixedTime(new Date(`${sampleDay}T12:00:00`));
  await page.goto(page.url().replace(/#.*/, hash));
  await page.reload();
  return page;
}
