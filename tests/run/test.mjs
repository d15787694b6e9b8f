// All checks, one after the other, or those that are named: `npm test`, `node tests/run/test.mjs lint types`.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { project, say, succeeds } from './command.mjs';
import { ensureCompiler } from './compiler.mjs';
import { ensurePackages } from './packages.mjs';

/** All that can be checked here. */
function all() {
  const scripts = ['build', 'build:firefox', 'types', 'lint', 'test:unit', 'test:sites', 'test:e2e'];
  // Only there can a test end the processes of a browser.
  if (process.platform === 'linux') scripts.push('test:faults');
  // Its clock is moved by a library that is compiled here.
  if (ensureCompiler()) scripts.push('test:clock');
  return scripts;
}

function check(script) {
  const started = Date.now();
  say(`\n== ${script}`);
  const tally = script.startsWith('test:')
    ? vitest(script)
    : one(succeeds('npm', ['run', '--silent', script]));
  return { script, seconds: Math.round((Date.now() - started) / 1000), ...tally };
}

function one(good) {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
}

function vitest(script) {
  const results = '.tendril/results.json';
  rmSync(join(project, results), { force: true });
  const good = succeeds('npm', ['run', '--silent', script], {
    TENDRIL_RESULTS: results,
    TENDRIL_FAULTS: 'short',
  });
  const { passed, failed, reasons } = counted(join(project, results));
  // A run that failed outside of its tests, or that had none, is a failure too.
  return { passed, failed: failed === 0 && (!good || passed === 0) ? 1 : failed, reasons };
}

function counted(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, reasons: testResults.flatMap(reasonsOf) };
}

/** Of one file of tests; one that broke off before its tests has a message of its own. */
function reasonsOf({ name, status, message, assertionResults }) {
  const file = relative(project, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [`${file}: ${message}`];
  return failed.map((test) => `${file}: ${test.fullName}\n${test.failureMessages.join('\n')}`);
}

function summary({ script, passed, failed, seconds, reasons = [] }) {
  const counts = failed > 0 ? `${failed} FAILED, ${passed} passed` : `${passed} passed`;
  return [`${script.padEnd(14)} ${counts} in ${seconds} s`, ...reasons.map(indented)].join('\n');
}

function indented(text) {
  return text.replace(/^/gm, '    ');
}

function test(scripts) {
  ensurePackages();
  ensureChromium();
  rmSync(join(project, '.tendril/profiles'), { recursive: true, force: true });
  const results = scripts.map(check);
  say(`\n${results.map(summary).join('\n')}`);
  const sum = (count) => results.reduce((total, result) => total + result[count], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

function tested(scripts) {
  try {
    return test(scripts);
  } catch ({ message }) {
    say(`It did not work: ${message}`);
    return one(false);
  }
}

const named = process.argv.slice(2);
const { passed, failed } = tested(named.length > 0 ? named : all());
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
