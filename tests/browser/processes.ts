import { readdirSync, readFileSync } from 'node:fs';

/** A process of a browser, as Linux tells of it. */
interface Process {
  readonly pid: number;
  /** Its program and all its switches. */
  readonly line: string;
}

/** Ends the process in which the extension's worker and its pages run, at once and without a farewell. Linux only. */
export function killExtension(profile: string): void {
  kill(processesOf(profile).filter(({ line }) => line.includes('--extension-process')));
}

/** Ends the process that keeps the stores of all pages, as when it has crashed. The browser starts another one. */
export function killStore(profile: string): void {
  kill(processesOf(profile).filter(({ line }) => line.includes('storage.mojom.StorageService')));
}

/** Ends the browser with this profile in the same way; its other processes end when they miss it. */
export function killBrowser(profile: string): void {
  kill(processesOf(profile).filter(({ line }) => !line.includes('--type=')));
}

/** Whether anything of the browser with this profile still runs. */
export function isRunning(profile: string): boolean {
  return processesOf(profile).length > 0;
}

function kill(processes: readonly Process[]): void {
  if (processes.length === 0) throw new Error('There is no such process to kill.');
  for (const { pid } of processes) process.kill(pid, 'SIGKILL');
}

function processesOf(profile: string): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), line: lineOf(pid) }))
    .filter(({ line }) => line.includes(`--user-data-dir=${profile}`));
}

/** Nothing for a process that has ended meanwhile. */
function lineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** What the process of the extension's worker and pages holds now, and what it has held at most; in megabytes. */
export function memoryOf(profile: string): { readonly now: number; readonly most: number } {
  const all = processesOf(profile).filter(({ line }) => line.includes('--extension-process'));
  const figure = (name: string) => Math.max(...all.map(({ pid }) => fieldOf(pid, name))) / 1024;
  return { now: Math.round(figure('VmRSS')), most: Math.round(figure('VmHWM')) };
}

/** A field of a process's status, in kilobytes; 0 for one that has ended meanwhile. */
function fieldOf(pid: number, name: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
