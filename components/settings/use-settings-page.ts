import { askToNotify, mayNotify } from '../../lib/desktop-permission';
import { localDay } from '../../lib/habit/calendar';
import { listNevers } from '../../lib/ledger/changes/nevers';
import { readLastNoticed } from '../../lib/ledger/reads/noticed';
import { readPlan } from '../../lib/ledger/reads/plan';
import type { Reading } from '../../lib/ledger/reads/reading';
import { readWeek } from '../../lib/ledger/reads/week';
import type { Ledger } from '../../lib/ledger/schema';
import { changeSettings, type Settings } from '../../lib/settings';
import { sites } from '../../lib/sites';
import { localeOf } from '../locale';
import { environment } from '../use-environment';
import { send, useLedger } from '../use-ledger';
import { useNow } from '../use-now';
import type { SettingsPageProps } from './settings-page';
import { useOwnHosts } from './use-own-hosts';
import { useSaving } from './use-saving';
import { useSelfTest } from './use-self-test';

/** All that the settings show and do; nothing until they are read. A sentence where they cannot be. */
export function useSettingsPage(): Omit<SettingsPageProps, 'current'> | string | undefined {
  const loaded = useLedger(readRecord);
  const { lost, save } = useSaving();
  const testing = useSelfTest();
  const hosts = useOwnHosts();
  const now = useNow();
  if (loaded.state === 'loading') return undefined;
  if (loaded.state === 'trouble') return loaded.sentence;
  const { speaksOnDesktop, ...record } = loaded.view;
  return {
    ...record,
    sites: sites.map(({ id }) => id),
    settings: asAllowed(loaded.settings, speaksOnDesktop),
    ...{ lost, testing, hosts, now: now.getTime(), today: localDay(now) },
    locale: localeOf(navigator.languages),
    language: navigator.language,
    seenWith: environment,
    onSettings: (changes) => save(changeSettings(changes)),
    onNotify: async (notify) => (await isAllowed(notify)) && save(changeSettings({ notify })),
    onRemind: async (remind) => (await isAllowed(remind)) && save(changeSettings({ remind })),
    onGoal: (contacts) => save(send({ kind: 'goal', contacts })),
    onTimeOff: (from, to) => save(send({ kind: 'time-off', from, to })),
    onEndTimeOff: (timeOff) => save(send({ kind: 'end-time-off', timeOff })),
    onExcuse: ({ site, part }) => save(send({ kind: 'excuse', site, part })),
    onAllow: ({ command }) => save(send({ kind: 'undo', of: command })),
    onCopy: (text) => navigator.clipboard.writeText(text),
  };
}

async function readRecord(ledger: Ledger, reading: Reading) {
  const { today, first, now } = reading;
  const { troubles } = await readWeek(ledger, today, first, now);
  return {
    troubles,
    plan: await readPlan(ledger, reading),
    nevers: await listNevers(ledger),
    noticed: await readLastNoticed(ledger),
    speaksOnDesktop: await mayNotify(),
  };
}

/** The settings as they work: what the browser does not allow, as after a restore, is off, and asks when it is switched on. */
function asAllowed(settings: Settings, speaksOnDesktop: boolean): Settings {
  const { remind, notify } = settings;
  return { ...settings, remind: remind && speaksOnDesktop, notify: notify && speaksOnDesktop };
}

/** Must be called from a click: before notifications are switched on the browser asks the person. */
async function isAllowed(on: boolean): Promise<boolean> {
  return !on || askToNotify();
}
