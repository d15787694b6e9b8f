import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

declare const axeInPage: typeof axe;

/** What axe finds on the page in the light and in the dark theme, in a line each. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source}; globalThis.axeInPage = axe;`);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations }: AxeResults = await page.evaluate(() => axeInPage.run());
    for (const { id, nodes } of violations)
      found.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
  return found;
}
