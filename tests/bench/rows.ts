import type { Page } from 'playwright-core';
import type { Stopwatch } from './busy';

/** A page with nothing in it. */
export const emptyPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Rows</title><body></body></html>';

/** With this switch pages can collect their garbage when they are told to. */
export const collecting = '--js-flags=--expose-gc';

/**
 * What it costs a page to take in 10,000 rows of 4 elements, a hundred at a time, in milliseconds: the page's own work, and
 * that of whoever is told of it. Nothing is drawn, for drawing would hide the difference.
 */
export async function costOfRows(page: Page, stopwatch: Stopwatch): Promise<number> {
  // What an earlier round left is not to be collected in this one.
  await page.evaluate(() => Object(globalThis).gc());
  const cost = await stopwatch.around(() => page.evaluate(insertRows));
  await page.evaluate(() => document.querySelector('#rows')?.remove());
  return cost;
}

/** Runs in the page. */
async function insertRows(): Promise<void> {
  const make = (name: string, className: string, ...inside: (Node | string)[]) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...inside);
    return element;
  };
  const row = () =>
    make('div', 'row', make('a', 'who', 'Jane Doe'), make('p', 'text', make('span', 'word', 'Hello')));
  const list = document.createElement('div');
  Object.assign(list, { id: 'rows', hidden: true });
  document.body.append(list);
  for (let batch = 0; batch < 100; batch += 1) {
    for (let nth = 0; nth < 100; nth += 1) list.append(row());
    // Observers are told before this goes on.
    await null;
  }
}
