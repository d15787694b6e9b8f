import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pages } from '../../components/dashboard/route';
import { launchTendril } from '../browser/extension';
import { entryOf, handLogOf, store } from '../browser/storage';

/** Words that every English page has, and no German or Spanish one. */
const english = /\b(the|and|you|your|with|this|week|people|yet|from|who|what|of|or|not|they)\b/gi;

/** What the pages are called. */
const languages = [
  ['de', { people: 'Leute', history: 'Verlauf', months: 'Monate', settings: 'Einstellungen' }],
  ['es', { people: 'Personas', history: 'Historial', months: 'Meses', settings: 'Ajustes' }],
] as const;

/** Everything that a page says: to the eye, and to a screen reader. */
function wordsOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const names = ['aria-label', 'placeholder', 'title', 'aria-valuetext'];
    const said = [...document.querySelectorAll('*')].flatMap((element) =>
      names.map((name) => element.getAttribute(name) ?? ''),
    );
    const options = [...document.querySelectorAll('option, .unseen')].map(({ textContent }) => textContent);
    return [document.title, document.body.innerText, ...options, ...said].join('\n');
  });
}

const jane = { name: 'Jane Doe', keys: ['email:jane@example.test'] };

/** Some of everything: somebody logged, somebody who waits, time off. */
async function live(page: Page): Promise<void> {
  await store(page, handLogOf('Ann Lee'));
  await store(page, entryOf({ kind: 'sighting', site: 'gmail', people: [jane], addressLists: [], own: [] }));
  await store(page, entryOf({ kind: 'time-off', from: '2030-01-07', to: '2030-01-13' }));
}

describe.each(languages)('in %s', (language, titles) => {
  test('every page speaks it', async () => {
    const tendril = await launchTendril({ language });
    onTestFinished(() => tendril.close());
    const seen: Record<string, string[]> = {};
    const look = async (name: string, page: Page) => {
      expect(await page.evaluate(() => document.documentElement.lang)).toMatch(language);
      seen[name] = (await wordsOn(page)).match(english) ?? [];
    };

    const welcome = await tendril.open('welcome.html');
    await welcome.locator('.if-then').waitFor();
    await look('welcome', welcome);
    await welcome.locator('footer button').click();
    await welcome.locator('.all-set').waitFor();
    await look('all set', welcome);

    await live(welcome);
    const popup = await tendril.open('popup.html');
    await popup.locator('[data-person="Jane Doe"]').waitFor();
    await look('popup', popup);
    for (const page of pages) {
      const dashboard = await tendril.open(`dashboard.html#/${page}`);
      await dashboard.locator('main h1').waitFor();
      await dashboard.waitForTimeout(300);
      const title = Object.entries(titles).find(([name]) => name === page)?.[1];
      if (title) expect(await dashboard.title()).toBe(`Tendril: ${title}`);
      await look(page, dashboard);
    }
    expect(Object.entries(seen).filter(([, words]) => words.length > 0)).toEqual([]);
  });
});
