import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Verdict } from './rounds';

interface Played extends Verdict {
  readonly seconds: number;
}

/** Ends a run with a table: how often each fault befell, and what was lost or doubled by it. */
export default class FaultsTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules
      .filter(({ project }) => project.name === 'faults')
      .flatMap((module) => [...module.children.allTests()]);
    if (tests.some((one) => !one.ok() || one.meta().verdict))
      process.stdout.write(`\n${faultsTable(tests)}\n`);
  }
}

/** The table and, below it, every test that went wrong. */
export function faultsTable(tests: readonly TestCase[]): string {
  const played = tests.flatMap(verdictOf);
  const sum = (count: 'rounds' | 'lost' | 'doubled' | 'seconds') =>
    String(played.reduce((total, one) => total + one[count], 0));
  const rows = [
    ['fault', 'rounds', 'lost', 'doubled', 'seconds'],
    ...played.map(({ fault, rounds, lost, doubled, seconds }) =>
      [fault, rounds, lost, doubled, seconds].map(String),
    ),
    ['all', sum('rounds'), sum('lost'), sum('doubled'), sum('seconds')],
  ];
  const width = Math.max(...rows.map(([fault = '']) => fault.length));
  const lines = rows.map(([fault = '', ...cells]) =>
    [fault.padEnd(width), ...cells.map((cell) => cell.padStart(9))].join(''),
  );
  const wrong = tests.filter((one) => one.result().state === 'failed');
  return [...lines, ...seedsOf(played), ...wrong.map((one) => `wrong: ${one.fullName}`)].join('\n');
}

/** A test without a verdict only prepares, or failed before it came to one. */
function verdictOf(one: TestCase): Played[] {
  const { verdict } = one.meta();
  return verdict ? [{ ...verdict, seconds: Math.round((one.diagnostic()?.duration ?? 0) / 1000) }] : [];
}

function seedsOf(played: readonly Played[]): string[] {
  const seeds = new Set(played.flatMap(({ seed }) => seed ?? []));
  return [...seeds].map((seed) => `TENDRIL_SEED=${seed} plays the same moments again.`);
}
