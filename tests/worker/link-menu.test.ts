import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeSettings } from '../../lib/settings';
import { logBehindLink, offerOnLinks } from '../../lib/worker/link-menu';
import { begin, scriptsAnswer } from './begin';

let browser: Awaited<ReturnType<typeof begin>>;

beforeEach(async () => {
  browser = await begin();
});

afterEach(() => vi.restoreAllMocks());

/** What the hand log is opened with when this link is chosen in the menu. */
async function openedWith(linkUrl: string, menuItemId = 'log-outreach'): Promise<object | undefined> {
  await logBehindLink({ menuItemId, linkUrl, editable: false, pageUrl: '' }, { id: 7 } as never);
  const url = browser.createWindow.mock.lastCall?.[0]?.url;
  return url === undefined
    ? undefined
    : Object.fromEntries(new URL(String(url), 'https://example.test').searchParams);
}

const profile = 'https://www.linkedin.com/in/jane-doe/?x=1';
const key = 'linkedin:in/jane-doe';

test('the entry is made anew at each start, on links only', async () => {
  await offerOnLinks();
  expect(browser.menu.removeAll).toHaveBeenCalledBefore(browser.menu.create);
  expect(browser.menu.create).toHaveBeenCalledWith(
    expect.objectContaining({ contexts: ['link'], title: 'Log outreach to…' }),
  );
});

test.for([
  ['the link’s words', 'Jane M. Doe\nGardener at Example', 'Jane M. Doe'],
  ['the address, where the words are one', 'https://www.linkedin.com/in/jane-doe/', 'Jane Doe'],
  ['the address, where the words are a sentence', 'See the whole profile of Jane. '.repeat(4), 'Jane Doe'],
  ['the address, where there are none', '', 'Jane Doe'],
  ['the address, where the page keeps them', new Error('Cannot access contents of the page'), 'Jane Doe'],
])('the name comes from %s', async ([, text, log]) => {
  scriptsAnswer(() => text);
  expect(await openedWith(profile)).toEqual({ log, key, channel: 'linkedin' });
});

test.for([
  ['gmail', 'gmail'],
  ['linkedin', 'other'],
  ['call', 'other'],
] as const)('a mail address of someone who starts with %s is logged through %s', async ([start, channel]) => {
  scriptsAnswer(() => '');
  await changeSettings({ startChannel: start });
  expect(await openedWith('mailto:jane.doe@example.org?subject=Hello')).toEqual({
    ...{ log: 'Jane Doe', key: 'email:jane.doe@example.org', channel },
  });
});

test('a link to no person opens nothing', async () => {
  expect(await openedWith('https://www.facebook.com/marketplace/')).toBeUndefined();
});

test('an entry of another’s opens nothing', async () => {
  expect(await openedWith(profile, 'other')).toBeUndefined();
});
