import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';

let tendril: Tendril;

beforeAll(async () => {
  tendril = await launchTendril();
});

afterAll(() => tendril.close());

const sections = ['people', 'history', 'months', 'encouragement', 'data', 'settings'];
const pages = [
  'welcome.html',
  'popup.html',
  'sidepanel.html',
  ...sections.map((name) => `dashboard.html#/${name}`),
];

declare const put: <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: object,
) => HTMLElementTagNameMap[Tag];

/** The directives of its policy that a page breaks by this. */
async function brokenBy(page: Page, act: (to: string) => unknown, to: string): Promise<string[]> {
  await page.evaluate(() => {
    const broken: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
    Object.assign(window, { broken });
  });
  // The last ones throw, besides telling of it.
  await page.evaluate(act, to).catch(() => {});
  await page.waitForTimeout(200);
  return page.evaluate(() => (window as unknown as { broken: string[] }).broken);
}

test.for(pages)('%s needs nothing that the policy forbids', async (path) => {
  const page = await tendril.open('popup.html');
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await page.goto(page.url().replace('popup.html', path));
  await page.getByRole('heading').first().waitFor();
  await page.waitForTimeout(300);
  expect(said).toEqual([]);
  await page.close();
});

const elsewhere = 'https://elsewhere.example/';

describe('the policy keeps from a page of ours', () => {
  const attempts: readonly [what: string, directive: string, act: (to: string) => void][] = [
    ['a request', 'connect-src', (to: string) => void fetch(to).catch(() => {})],
    ['a beacon', 'connect-src', (to: string) => void navigator.sendBeacon(to)],
    ['a picture', 'img-src', (to: string) => void Object.assign(new Image(), { src: to })],
    ['a script', 'require-trusted-types-for', (to: string) => put('script', { src: to })],
    ['a frame', 'frame-src', (to: string) => put('iframe', { src: to })],
    ['a style sheet', 'style-src-elem', (to: string) => put('link', { rel: 'stylesheet', href: to })],
    ['a form', 'form-action', (to: string) => put('form', { action: to, method: 'post' }).submit()],
    ['an address for all links', 'base-uri', (to: string) => put('base', { href: to })],
    ['markup from text', 'require-trusted-types-for', () => put('p', { innerHTML: '<b>Jane</b>' })],
  ];
  test.for(attempts)('%s', async ([, directive, act]) => {
    const page = await tendril.open('popup.html');
    await page.evaluate(() =>
      Object.assign(window, {
        put: (tag: string, given: object) => {
          const one = document.createElement(tag);
          document.body.append(one);
          return Object.assign(one, given);
        },
      }),
    );
    expect(await brokenBy(page, act, elsewhere)).toContain(directive);
    await page.close();
  });
});

test('the policy keeps a request from the worker', async () => {
  const [worker] = tendril.context.serviceWorkers();
  const ask = (to: string) =>
    fetch(to).then(
      () => 'went',
      ({ message }) => message,
    );
  const asked: string[] = [];
  await tendril.context.route(elsewhere, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: '' });
  });
  expect(await worker?.evaluate(ask, elsewhere)).toBe('Failed to fetch');
  expect(asked).toEqual([]);
});

test('what a page makes itself can be saved as a file', async () => {
  const page = await tendril.open('dashboard.html#/data');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['{"tendril": 1}'], { type: 'application/json' }));
      Object.assign(document.createElement('a'), { href, download: 'tendril.json' }).click();
    }),
  ]);
  expect(file.suggestedFilename()).toBe('tendril.json');
  expect(await file.failure()).toBeNull();
  await page.close();
});
