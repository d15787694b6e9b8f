import type { Growth } from './growth';
import { amount, markdownOf, times } from './table';

/** A table in Markdown for each of them. */
export function growthTables(all: readonly Growth[]): string {
  return all.map(tableOf).join('\n\n');
}

function tableOf({ of, sizes, costs }: Growth): string {
  return markdownOf([
    [of, ...sizes.map((size) => size.toLocaleString('en')), 'times as much'],
    ['---', ...sizes.map(() => '--:'), '--:'],
    ...Object.entries(costs).map(([what, figures]) => [
      what,
      ...figures.map((figure) => amount(figure, 'ms')),
      times((figures.at(-1) ?? Number.NaN) / (figures[0] ?? Number.NaN)),
    ]),
  ]);
}
