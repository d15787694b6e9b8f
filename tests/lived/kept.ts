import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { localDay } from '../../lib/habit/calendar';
import { steps } from '../../lib/ledger/steps';
import { project, say } from '../run/command.mjs';
import { type MadeLife, outreachesIn } from './made-life';

/** Where filled profiles are kept for the rest of the day: to fill a million outreaches takes minutes. */
const kept = join(project, '.tendril/bench/lives');

/** The profile of a life until today, which `fill` makes in an empty folder where there is none yet. */
export async function keptProfile(life: MadeLife, fill: (profile: string) => Promise<void>): Promise<string> {
  const today = localDay(new Date());
  const profile = join(kept, `${today}-${nameOf(life)}`);
  mkdirSync(kept, { recursive: true });
  for (const old of readdirSync(kept))
    if (!old.startsWith(today)) rmSync(join(kept, old), { recursive: true, force: true });
  if (existsSync(profile)) return profile;
  const began = performance.now();
  const fresh = mkdtempSync(`${profile}-fresh-`);
  await fill(fresh);
  renameSync(fresh, profile);
  const seconds = Math.round((performance.now() - began) / 1000);
  if (seconds > 10) say(`Filled ${outreachesIn(life).toLocaleString('en')} outreaches in ${seconds} s.`);
  return profile;
}

/** Another once lives are made, filled or stored in another way. */
function nameOf(life: MadeLife): string {
  const made = ['made-life.ts', 'filling.ts', 'lived.ts'].map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  );
  const text = JSON.stringify([steps.length, life, made]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
