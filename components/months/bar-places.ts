import type { WeekFacts } from '../../lib/habit/weeks';

/** How a week is drawn: its goal met, part of it, nothing yet, still running, or rest. */
export type BarLook = 'full' | 'part' | 'none' | 'running' | 'rest';

/** A week's bar; across in percent of the plot, upright in pixels from its top. */
export interface Bar {
  readonly look: BarLook;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** A stretch of weeks that had the same goal, as a line at its height. */
export interface GoalLine {
  readonly goal: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** What is left of a bar without contacts, so that a week is seen to be there; rest is a shape of its own. */
const stub = 3;
const restStub = 10;

/** The part of its column that a bar fills. */
const fill = 0.64;

/** The middle of a column, in percent: all columns are equally wide. */
export function middleOf(column: number, columns: number): number {
  return ((column + 0.5) * 100) / columns;
}

/** The bars of some weeks in a plot of that height; the last of them is still running unless they are over. */
export function barsOf(weeks: readonly WeekFacts[], height: number, over: boolean): Bar[] {
  const unit = height / topOf(weeks);
  const width = (fill * 100) / weeks.length;
  return weeks.map((week, column) => {
    const look = lookOf(week, !over && column === weeks.length - 1);
    const high = Math.max(look === 'rest' ? restStub : stub, week.contacts * unit);
    return { look, x: middleOf(column, weeks.length) - width / 2, width, y: height - high, height: high };
  });
}

/** The goal as lines, one for each stretch of weeks that had the same. */
export function goalLinesOf(weeks: readonly WeekFacts[], height: number): GoalLine[] {
  const unit = height / topOf(weeks);
  const ends = weeks.flatMap(({ goal }, column) => (goal === weeks[column + 1]?.goal ? [] : [column + 1]));
  return ends.map((end, number) => {
    const goal = weeks[end - 1]?.goal ?? 0;
    const begin = ends[number - 1] ?? 0;
    const [from, to] = [begin, end].map((column) => (column * 100) / weeks.length) as [number, number];
    return { goal, from, to, y: height - goal * unit };
  });
}

/** What the plot must have room for. */
function topOf(weeks: readonly WeekFacts[]): number {
  return Math.max(1, ...weeks.flatMap(({ contacts, goal }) => [contacts, goal]));
}

function lookOf({ off, contacts, goal }: WeekFacts, isRunning: boolean): BarLook {
  if (off) return 'rest';
  if (isRunning) return 'running';
  if (contacts === 0) return 'none';
  return contacts >= goal ? 'full' : 'part';
}
