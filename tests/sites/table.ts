import type { Reporter, TestCase, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** What must follow from a case of a site. */
    expects?: 'a sighting' | 'none';
  }
}

const kinds = ['a sighting', 'none'] as const;

/** Ends a run with a table: how many cases there were of each site, how many went right, and which did not. */
export default class SitesTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()].filter(isCase));
    if (cases.length > 0) process.stdout.write(`\n${tableOf(cases)}\n`);
  }
}

/** The table and, below it, every case that went wrong. */
export function tableOf(cases: readonly TestCase[]): string {
  const sites = [...new Set(cases.map(siteOf))];
  const rows = [
    ['', 'to notice', 'noticed', 'to ignore', 'ignored', ''],
    ...sites.map((site) =>
      rowOf(
        site,
        cases.filter((one) => siteOf(one) === site),
      ),
    ),
    rowOf('all', cases),
  ];
  const lines = rows.map(([site = '', ...cells]) =>
    [site.padEnd(12), ...cells.map((cell) => cell.padStart(11))].join('').trimEnd(),
  );
  return [...lines, ...missesIn(cases)].join('\n');
}

function rowOf(name: string, cases: readonly TestCase[]): string[] {
  const counts = kinds.flatMap((kind) => {
    const ofKind = cases.filter((one) => one.meta().expects === kind);
    return [ofKind.length, ofKind.filter((one) => one.ok()).length];
  });
  const right = cases.filter((one) => one.ok()).length;
  // Rounded down: only all of them are 100 %.
  return [name, ...counts.map(String), `${Math.floor((100 * right) / cases.length)} %`];
}

function missesIn(cases: readonly TestCase[]): string[] {
  const missed = cases.filter((one) => !one.ok());
  const shaky = cases.filter((one) => one.diagnostic()?.flaky);
  return [
    ...missed.map((one) => `wrong: ${one.fullName} (must give ${one.meta().expects})`),
    ...shaky.map((one) => `right at the second try only: ${one.fullName}`),
  ];
}

/** A case that ran; those that `-t` leaves out are none. */
function isCase(one: TestCase): boolean {
  return one.meta().expects !== undefined;
}

function siteOf({ parent }: TestCase): string {
  return parent.type === 'suite' ? parent.name : '';
}
