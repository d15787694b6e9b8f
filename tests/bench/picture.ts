import { type Line, misses } from './line';
import { times } from './table';

/** In pixels. */
const row = 34;
const names = 520;
const plot = 420;
const top = 56;

/** From this ratio to the greatest, each step of the axis ten times the one before. */
const least = 0.1;

/** Bars of all ratios beside their targets, as an SVG that is light or dark as its reader's screen is. */
export function pictureOf(lines: readonly Line[]): string {
  const shown = lines.filter(({ ratio }) => ratio);
  const most = Math.max(10, ...shown.map(({ ratio }) => ratio?.middle ?? 0));
  const at = (ratio: number) => names + (plot * Math.log(ratio / least)) / Math.log(most / least);
  const height = top + shown.length * row + 12;
  const marks = [1, 10, 100, 1000].filter((mark) => mark <= most);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${names + plot + 80} ${height}" role="img" aria-label="${title}">`,
    `<style>${style}</style>`,
    `<rect class="paper" width="100%" height="100%" rx="12"/>`,
    `<text x="20" y="26" class="title">${title}</text>`,
    ...marks.map((mark) => axisMark(at(mark), mark, height)),
    ...shown.map((line, index) => bar(line, top + index * row, at)),
    '</svg>',
    '',
  ].join('\n');
}

const title = 'How many times the floor: bars end at the ratio, the stroke is the target';

/** The colours of components/theme.css. */
const style = `
text { font: 14px system-ui, sans-serif; fill: #1b2823 }
.title { font-weight: 600 } .soft { fill: #53625b }
.paper { fill: #fbfcfa } .axis { stroke: #dfe5e1 } .one { stroke: #80908a }
.ours { fill: #1f7a52 } .peer { fill: #a9b7b0 } .missed { fill: #e8b53c } .target { stroke: #1b2823; stroke-width: 3 }
@media (prefers-color-scheme: dark) {
  text { fill: #e8efeb } .soft { fill: #a6b5ad } .paper { fill: #151b19 } .axis { stroke: #2e3833 }
  .ours { fill: #54c596 } .peer { fill: #53625b } .missed { fill: #d3a43a } .target { stroke: #e8efeb }
}`;

function axisMark(x: number, mark: number, height: number): string {
  const line = `<line class="${mark === 1 ? 'one' : 'axis'}" x1="${round(x)}" x2="${round(x)}" y1="${top - 12}" y2="${height - 8}"/>`;
  return `${line}<text class="soft" x="${round(x)}" y="${top - 16}" text-anchor="middle">${mark}</text>`;
}

function bar(line: Line, y: number, at: (ratio: number) => number): string {
  const { what, ratio, target } = line;
  const middle = ratio?.middle ?? 1;
  const [from, to] = [at(1), at(middle)].sort((one, other) => one - other);
  const kind = target ? (misses(line) ? 'missed' : 'ours') : 'peer';
  const goal = target?.of === 'ratio' ? at(target.most) : undefined;
  return [
    `<text x="${names - 12}" y="${y + 18}" text-anchor="end">${escaped(what)}</text>`,
    `<rect class="${kind}" x="${round(from ?? 0)}" y="${y + 4}" width="${round(Math.max(2, (to ?? 0) - (from ?? 0)))}" height="${row - 14}" rx="3"/>`,
    goal &&
      `<line class="target" x1="${round(goal)}" x2="${round(goal)}" y1="${y + 1}" y2="${y + row - 7}"/>`,
    `<text class="soft" x="${round(Math.max(to ?? 0, goal ?? 0) + 8)}" y="${y + 18}">${times(middle)}</text>`,
  ]
    .filter(Boolean)
    .join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
