import type { Line, Target, Unit } from './line';
import type { Spread } from './samples';

/** The lines as a table in Markdown, readable as it is. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [
    ['what', 'figure', 'floor', 'ratio', 'spread', 'control', 'target'],
    ['---', '--:', '---', '--:', '--:', '--:', '--:'],
    ...lines.map(cellsOf),
  ];
  return markdownOf(rows);
}

/** Rows of cells, the first two of which are the heads and the rules below them, as Markdown writes them. */
export function markdownOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf({ what, unit, figure, floor, ratio, control, target }: Line): string[] {
  return [
    what,
    amount(figure, unit),
    floor ? `${floor.what}: ${amount(floor.figure, unit)}` : '',
    ratio ? times(ratio.middle) : '',
    ratio?.spread ? between(ratio.spread) : '',
    control?.spread ? `${times(control.middle)} (${between(control.spread)})` : '',
    target ? targetWords(target, unit) : '',
  ];
}

/** A figure with its unit, to three digits where it has no more. */
export function amount(figure: number, unit: Unit): string {
  const digits = Math.abs(figure) < 10 && !Number.isInteger(figure) ? 2 : Math.abs(figure) < 100 ? 1 : 0;
  const written = figure.toLocaleString('en', { maximumFractionDigits: digits });
  return unit === 'starts' ? written : `${written} ${unit}`;
}

/** A ratio as it is written. */
export function times(ratio: number): string {
  return ratio.toFixed(2);
}

function between({ low, high }: Spread): string {
  return `${times(low)} to ${times(high)}`;
}

function targetWords({ of, most }: Target, unit: Unit): string {
  if (of === 'ratio') return `at most ${times(most)}`;
  return of === 'difference' ? `at most ${amount(most, unit)} more` : `at most ${amount(most, unit)}`;
}
