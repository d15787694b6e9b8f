import type { SourceFile } from './source-files';

/** Whether both files belong to one page of `entrypoints/`, which is its own affair. */
export function isWithinPage(from: string, to: string): boolean {
  const page = /^entrypoints\/[^/]+\//.exec(from)?.[0];
  return page !== undefined && to.startsWith(page);
}

/** All that runs, files and packages, because the files of these names do. */
export function reachedFrom(start: RegExp, files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const follow = (file: SourceFile | undefined) => {
    for (const { to, isType } of file?.imports ?? []) {
      if (isType || reached.has(to)) continue;
      reached.add(to);
      follow(byPath.get(to));
    }
  };
  for (const file of files) if (start.test(file.path)) follow(file);
  return [...reached];
}

/** Each round of imports that comes back to where it began, types included. */
export function cyclesOf(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (done.has(path)) return;
    done.add(path);
    for (const { to } of byPath.get(path)?.imports ?? []) follow(to, [...trail, path]);
  };
  for (const path of byPath.keys()) follow(path, []);
  return cycles;
}
