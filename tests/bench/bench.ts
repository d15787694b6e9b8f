import { say } from '../run/command.mjs';
import { measureGrowth } from './growth';
import { growthTables } from './growth-table';
import { type Line, type Measure, misses } from './line';
import { heap } from './measures/heap';
import { history } from './measures/history';
import { idle } from './measures/idle';
import { keys } from './measures/keys';
import { million } from './measures/million';
import { popup } from './measures/popup';
import { restore } from './measures/restore';
import { send } from './measures/send';
import { size } from './measures/size';
import { start } from './measures/start';
import { starts } from './measures/starts';
import { waiting } from './measures/waiting';
import { report, reportGrowth } from './report';
import { tableOf } from './table';

/** Everything that is measured, one after the other: side by side they would slow each other down. */
const measures: readonly Measure[] = [
  size,
  start,
  idle,
  waiting,
  keys,
  heap,
  starts,
  send,
  popup,
  million,
  history,
  restore,
];

/** Measures how costs grow with history, contacts and open tabs, and writes it into docs/bench.md. */
export async function growth(): Promise<true> {
  const all = await measureGrowth();
  say(`\n${growthTables(all)}\n`);
  reportGrowth(all);
  return true;
}

/**
 * Measures what is named, all where nothing is.
 * @returns whether each target is met.
 */
export async function bench(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !measures.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join()}, only ${measures.map(({ name }) => name).join(', ')}.`);
  const wanted = measures.filter(({ name }) => names.length === 0 || names.includes(name));
  const lines: Line[] = [];
  for (const { name, measure } of wanted) {
    const began = performance.now();
    lines.push(...(await measure()));
    say(`Measured ${name} in ${Math.round((performance.now() - began) / 1000)} s.`);
  }
  say(`\n${tableOf(lines)}\n`);
  if (names.length === 0) report(lines);
  const missed = lines.filter(misses);
  say(missed.length === 0 ? 'Every target is met.' : `Missed: ${missed.map(({ what }) => what).join('; ')}.`);
  return missed.length === 0;
}
