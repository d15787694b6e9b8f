import browser from 'webextension-polyfill';
import { changeSettings } from '../../lib/settings';
import { sites } from '../../lib/sites';
import { localeOf } from '../locale';
import { environment } from '../use-environment';
import { send, useWeek } from '../use-ledger';
import { useNow } from '../use-now';
import type { SettingsPageProps } from './settings-page';
import { useOwnHosts } from './use-own-hosts';
import { useRecord } from './use-record';
import { useSelfTest } from './use-self-test';

/** All that the settings show and do; nothing until they are read. A sentence where they cannot be. */
export function useSettingsPage(): SettingsPageProps | string | undefined {
  const loaded = useWeek();
  const { nevers, noticed } = useRecord();
  const testing = useSelfTest();
  const hosts = useOwnHosts();
  const now = useNow().getTime();
  if (loaded.state === 'loading') return undefined;
  if (loaded.state === 'trouble') return loaded.sentence;
  return {
    sites: sites.map(({ id }) => id),
    settings: loaded.settings,
    troubles: loaded.view.troubles,
    ...{ noticed, nevers, now, testing, hosts },
    locale: localeOf(navigator.languages),
    seenWith: environment(),
    onSettings: changeSettings,
    onNotify: switchNotifications,
    onExcuse: ({ site, part }) => send({ kind: 'excuse', site, part }),
    onAllow: ({ command }) => send({ kind: 'undo', of: command }),
    onCopy: (text) => navigator.clipboard.writeText(text),
  };
}

/** Must be called from a click: the browser asks the person. */
async function switchNotifications(on: boolean): Promise<boolean> {
  const notify = on && (await browser.permissions.request({ permissions: ['notifications'] }));
  await changeSettings({ notify });
  return notify;
}
