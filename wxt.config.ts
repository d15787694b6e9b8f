import { join } from 'node:path';
import { defineConfig } from 'wxt';

/**
 * Keyboard commands. Alt+Shift is free of the sites' own keys and of the browsers', but for Chrome's T, I, B
 * and A; on a Mac it types letters, Ctrl+Shift does not.
 */
function commandsFor(browser: string) {
  const keys = (letter: string) => ({
    suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
  });
  const panel = browser === 'firefox' ? '_execute_sidebar_action' : 'open-side-panel';
  return {
    _execute_action: { ...keys('W'), description: '__MSG_manifest_openWeek__' },
    'log-latest': { ...keys('L'), description: '__MSG_manifest_logLatest__' },
    'open-dashboard': { ...keys('D'), description: '__MSG_manifest_openDashboard__' },
    [panel]: { ...keys('P'), description: '__MSG_manifest_openPanel__' },
  };
}

/** Long names of the engine that never leave a script: neither stored, nor sent, nor the browser's own. */
const inner =
  'surfaces?|knownElements|keyOffWhile|hadText|cancels|isOwn|onPress|onLeave|readKey|provers|aftermath|overlook|unless|failed|field|leaving|listen|look|since|patience|proof|busy|within|imprint|press|attempt|onProven|onMissed';

/** The same in content scripts; other scripts store or draw what they call so. */
const innerInPages = `${inner}|recipients|root|scope|button|until|sites|list|error|done|around|drop`;

/** How terser makes a script small that has these inner names; `toplevel` where nobody needs its names from outside. */
const minifying = (names: string, toplevel: boolean) => ({
  compress: { passes: 3, unsafe_arrows: true, toplevel },
  mangle: { properties: { regex: new RegExp(`^(${names})$`) }, toplevel },
  ecma: 2022 as const,
});

/**
 * What the extension's own pages and its worker may do: run and show what is in the package. They reach no
 * network, send no form, are in no frame, and turn no text into markup or code; the worker takes in its chores.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types chores',
].join('; ');

/** Where and when a content script runs is for its manifest to say; the script itself has no room for it. */
const withoutPlaces = {
  name: 'without-places',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\.content\.ts$|\/lib\/sites\//.test(id)
      ? code.replace(/^ *((matches|allFrames|runAt|registration): .*|hosts(: \[[^\]]*\])?,)\n/gm, '')
      : undefined,
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: 'Tendril',
    default_locale: 'en',
    description: '__MSG_manifest_description__',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    // While one develops, pages come from the development server, for which WXT has a policy of its own.
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    action: { default_title: '__MSG_manifest_week__' },
    commands: commandsFor(browser),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tendril@tendril.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '126' }),
  }),
  vite: () => ({
    // The smallest content scripts: 5 % less than with the default minifier.
    build: {
      // It would fetch what the browsers that we ask for load by themselves.
      modulePreload: { polyfill: false },
      minify: 'terser',
      terserOptions: minifying(inner, false),
    },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': join(import.meta.dirname, 'lib/watch/context.ts'),
        'wxt/browser': join(import.meta.dirname, 'lib/browser.ts'),
        // The address parser's decoder, with its tables of charsets.
        './decode-strings.js': join(import.meta.dirname, 'lib/people/encoded-words.ts'),
      },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.plugins?.push(withoutPlaces);
      Object.assign(config.build ?? {}, { terserOptions: minifying(innerInPages, true) });
    },
    // Nobody asks a content script for a result, so that it needs no name to return one by.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.globalName = false;
    },
    // Each page is built by itself, into one script and one style sheet: what pages share would lie in many, and each
    // file that a popup waits for takes 1 to 2 ms.
    'entrypoints:grouped': (_, groups) => {
      const pages = groups.filter((group) => Array.isArray(group)).flat();
      const others = groups.filter((group) => !Array.isArray(group));
      groups.splice(0, groups.length, ...others, ...pages.map((page) => [page]));
    },
    // The hosts of the content scripts are asked for once more as permissions, so that pages that were
    // open before the installation can be given their script too.
    'build:manifestGenerated': (_, manifest) => {
      const hosts = (manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []);
      manifest.host_permissions = [...new Set(hosts)];
      // Firefox has no service worker, which would take in its second half by itself.
      if (manifest.background && 'scripts' in manifest.background)
        manifest.background.scripts = ['chores.js', ...(manifest.background.scripts ?? [])];
    },
  },
});
