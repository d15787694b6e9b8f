import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { watchOpenTabs } from '../lib/watched-hosts';

const builtIn = 'https://mail.example.org/*';
const allowed = 'https://mail.example.test/*';
const { permissions, runtime, scripting, storage, tabs } = fakeBrowser;

beforeEach(() => {
  fakeBrowser.reset();
  const content = [{ matches: [builtIn], js: ['site.js'] }];
  vi.spyOn(runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Tendril',
    version: '1',
    content_scripts: content,
    host_permissions: [builtIn],
  });
});

/** Gives open pages their scripts, and tells which scripts came to which pages. */
async function given(origins: readonly string[]): Promise<string[]> {
  vi.spyOn(permissions, 'getAll').mockResolvedValue({ origins: [...origins], permissions: [] });
  const open = [builtIn, allowed, 'https://elsewhere.example/*'];
  vi.spyOn(tabs, 'query').mockImplementation(
    async ({ url = open }) => open.flatMap((one, id) => (url.includes(one) ? { id } : [])) as never,
  );
  const execute = vi.spyOn(scripting, 'executeScript').mockClear().mockResolvedValue([]);
  await watchOpenTabs();
  return execute.mock.calls.flatMap(([{ target, files = [] }]) =>
    files.map((file) => `${file} in ${open[target.tabId]}`),
  );
}

test('open pages of the sites and of allowed hosts get their scripts, others none', async () => {
  expect(await given([builtIn, allowed])).toEqual([
    `site.js in ${builtIn}`,
    `content-scripts/self-hosted.js in ${allowed}`,
    `content-scripts/self-hosted-replies.js in ${allowed}`,
  ]);
});

test('where no host was allowed no page gets the scripts for one', async () => {
  expect(await given([builtIn])).toEqual([`site.js in ${builtIn}`]);
});

test('a worker that starts again leaves the pages alone, until an update has emptied the session', async () => {
  await given([builtIn]);
  expect(await given([builtIn])).toEqual([]);
  await storage.session.clear();
  expect(await given([builtIn])).toHaveLength(1);
});
