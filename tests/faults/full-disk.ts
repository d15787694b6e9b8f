import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../browser/preloaded';

/** A disk that a test fills and empties, for a browser that was started with its profile and its environment. */
export interface Disk {
  readonly profile: string;
  readonly env: Readonly<Record<string, string>>;
  fill(): void;
  makeRoom(): void;
}

const profiles = join(import.meta.dirname, '../../.tendril/profiles');

/**
 * A disk on which there is room for now. The browser takes any quota for overridden where the extension may store
 * without limit, so the system itself says that there is no room. Linux only.
 */
export function disk(): Disk {
  mkdirSync(profiles, { recursive: true });
  const profile = mkdtempSync(join(profiles, 'test-'));
  const full = `${profile}.full`;
  return {
    profile,
    env: {
      LD_PRELOAD: compiled(join(import.meta.dirname, 'full.c')),
      DISK_FULL: full,
      DISK_FULL_BELOW: profile,
    },
    fill: () => writeFileSync(full, ''),
    makeRoom: () => rmSync(full),
  };
}
