import type { Page } from 'playwright-core';
import type { Life } from './life';

/** The habit's strength as the popup says it, 0 to 100. */
export async function strengthOf(popup: Page): Promise<number> {
  const words = await popup.getByText(/: \d+ of 100\.$/).textContent();
  return Number(words?.match(/(\d+) of 100/)?.[1]);
}

/** Whom the popup suggests, from top to bottom. */
export function suggestionsOf(popup: Page): Promise<(string | null)[]> {
  const items = popup.getByRole('region', { name: 'Who next?' }).getByRole('listitem');
  return items.evaluateAll((all) => all.map((item) => item.getAttribute('data-person')));
}

/** What a month's page says, in words. */
export async function monthOf(life: Life, month: string) {
  const page = await life.open(`dashboard.html#/months/${month}`);
  await page.locator('.figures').waitFor();
  const text = async (selector: string) =>
    (await page.locator(selector).innerText()).replace(/\s+/g, ' ').trim();
  const figures = await page.locator('.figures > li').allInnerTexts();
  const said = {
    headline: await text('h1'),
    programme: await text('.lead'),
    figures: figures.map((figure) => figure.replace(/\s+/g, ' ').trim()),
    advice: await text('.advice h2'),
  };
  await page.close();
  return said;
}
