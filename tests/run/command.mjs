import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder, in which every program runs. */
export const project = join(import.meta.dirname, '../..');

/** Tells a person what happens. */
export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/** Runs a program for all to see, and tells whether it ended well. */
export function succeeds(program, args, environment = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    // On Windows npm and npx are .cmd files, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (error) say(`${program} could not be started: ${error.message}`);
  return status === 0;
}

/** Runs a program for all to see, and throws when it fails. */
export function run(program, args, environment = {}) {
  if (!succeeds(program, args, environment)) throw new Error(`This failed: ${[program, ...args].join(' ')}`);
}
