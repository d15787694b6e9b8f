import { join } from 'node:path';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Tendril',
    description:
      'Makes networking a habit: notices on your own machine that you reached out, and counts it with one click.',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    action: { default_title: 'Tendril: your week' },
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
    build: { minify: 'terser', terserOptions: { compress: { passes: 3, unsafe_arrows: true }, ecma: 2020 } },
    resolve: {
      alias: { 'wxt/utils/content-script-context': join(import.meta.dirname, 'lib/watch/context.ts') },
    },
  }),
  hooks: {
    // The hosts of the content scripts are asked for once more as permissions, so that pages that were
    // open before the installation can be given their script too.
    'build:manifestGenerated': (_, manifest) => {
      const hosts = (manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []);
      manifest.host_permissions = [...new Set(hosts)];
    },
  },
});
