import { spawnSync } from 'node:child_process';

/** @param {string} sentence what a person should know now */
export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/**
 * Runs a program where one can see it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} environment on top of this process's own
 * @returns {boolean} whether it ended well
 */
export function succeeds(program, args, environment = {}) {
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    // npm and npx are .cmd files on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (error) say(`${program} could not be started: ${error.message}`);
  return status === 0;
}

/**
 * Runs a program where one can see it, and throws when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} environment
 */
export function run(program, args, environment = {}) {
  if (!succeeds(program, args, environment)) throw new Error(`${[program, ...args].join(' ')} failed.`);
}
