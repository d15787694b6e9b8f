import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { marks as marksOf, recognise } from '../lib/recognise';
import { sites } from '../lib/sites';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A tab whose page matches these selectors. */
function pageMatches(...selectors: readonly string[]): void {
  const querySelector = (selector: string) => (selectors.includes(selector) ? {} : null);
  vi.stubGlobal('document', { querySelector });
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (call: {
    func: (...args: unknown[]) => unknown;
    args: unknown[];
  }) => [{ result: call.func(...call.args) }]) as never);
}

const marked = marksOf.map(({ id, marks }) => [id, marks] as const);

test('every webmail on people’s own hosts has its marks', () => {
  const theirs = sites.filter(({ hosts }) => hosts.length === 0).map(({ id }) => id);
  expect(marked.map(([id]) => id)).toEqual(theirs);
});

test.for(marked)('%s is recognised by its marks', async ([id, marks]) => {
  pageMatches(marks);
  expect(await recognise(7)).toBe(id);
});

test('a page without marks is none that is known', async () => {
  pageMatches();
  expect(await recognise(7)).toBeUndefined();
});

test('a page that takes no scripts says so', async () => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access'));
  await expect(recognise(7)).rejects.toThrow('Cannot access');
});
