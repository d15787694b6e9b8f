import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface HostList {
  explicit_host?: string[];
}

interface Entry {
  readonly path?: string;
  readonly active_permissions: HostList;
  readonly granted_permissions: HostList;
  runtime_granted_permissions?: HostList;
  incognito?: boolean;
}

interface Preferences {
  readonly extensions?: { readonly settings?: Readonly<Record<string, Entry>> };
}

/**
 * Grants the extension in the folder `extension` the hosts of these match patterns, in a profile whose
 * browser is closed. Headless Chromium leaves `permissions.request` pending forever, so a test cannot say
 * yes as a person does; this writes down what Chromium writes down after a yes (Chromium 156).
 */
export function grantHosts(profile: string, extension: string, patterns: readonly string[]): void {
  changeEntry(profile, extension, (entry) => {
    entry.runtime_granted_permissions ??= {};
    for (const list of [
      entry.active_permissions,
      entry.granted_permissions,
      entry.runtime_granted_permissions,
    ]) {
      list.explicit_host = [...(list.explicit_host ?? []), ...patterns];
    }
  });
}

/** Switches on *Allow in Incognito*, as far as the extension lets a person do so. */
export function allowInPrivate(profile: string, extension: string): void {
  changeEntry(profile, extension, (entry) => {
    entry.incognito = true;
  });
}

/** Changes what the profile of a closed browser knows of the extension in this folder. */
function changeEntry(profile: string, extension: string, change: (entry: Entry) => void): void {
  for (const name of ['Preferences', 'Secure Preferences']) {
    const file = join(profile, 'Default', name);
    if (!existsSync(file)) continue;
    const preferences: Preferences = JSON.parse(readFileSync(file, 'utf8'));
    const entry = Object.values(preferences.extensions?.settings ?? {}).find(
      ({ path }) => path === extension,
    );
    if (!entry) continue;
    change(entry);
    writeFileSync(file, JSON.stringify(preferences));
    return;
  }
  throw new Error(`The profile ${profile} does not know the extension in ${extension}.`);
}
