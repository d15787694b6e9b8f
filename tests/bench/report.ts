import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { project } from '../run/command.mjs';
import type { Growth } from './growth';
import { growthTables } from './growth-table';
import type { Line } from './line';
import { pictureOf } from './picture';
import { tableOf } from './table';

const page = join(project, 'docs/bench.md');
const picture = join(project, 'docs/bench.svg');

/** Writes what was measured into docs/bench.md, and draws the picture beside it. */
export function report(lines: readonly Line[]): void {
  writeInto('table', tableOf(lines));
  writeFileSync(picture, pictureOf(lines));
}

/** Writes how costs grow into docs/bench.md. */
export function reportGrowth(all: readonly Growth[]): void {
  writeInto('growth', growthTables(all));
}

function writeInto(place: string, tables: string): void {
  const [{ model = 'a processor' } = {}, ...others] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const where = `Measured on ${day}, with ${1 + others.length} cores of ${model.trim()}.`;
  writeFileSync(page, inPlace(readFileSync(page, 'utf8'), place, `${where}\n\n${tables}`));
}

/** The page with this between the marks of that name. */
function inPlace(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest = ''] = text.split(begin);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`docs/bench.md has no place for ${name}.`);
  return `${before}${begin}\n${table}\n${end}${after}`;
}
