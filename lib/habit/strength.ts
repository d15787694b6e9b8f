import type { WeekFacts } from './weeks';

/** What a week leaves of the strength before it: so much that 13 full weeks, three months, bring 90 of 100. */
export const keep = 0.1 ** (1 / 13);

/** Older weeks than these weigh less than a hundred-millionth: nobody needs to read them. */
export const weeksThatMatter = 104;

/** The habit's strength after finished weeks, oldest first: 0 to 100. */
export function strengthAfter(finished: readonly WeekFacts[]): number {
  return finished.reduce(strengthWith, 0);
}

/** The strength after each of these weeks, on top of what the weeks before them had brought. */
export function strengthsAfter(weeks: readonly WeekFacts[], before = 0): number[] {
  let strength = before;
  return weeks.map((week) => {
    strength = strengthWith(strength, week);
    return strength;
  });
}

/** The strength while a week is running: it can raise what the finished ones brought, and never lowers it. */
export function strengthNow(finished: readonly WeekFacts[], running: WeekFacts): number {
  const before = strengthAfter(finished);
  return Math.max(before, strengthWith(before, running));
}

/** A part-filled week earns its part, a week off leaves the strength as it is, and nothing ever resets. */
function strengthWith(before: number, { contacts, goal, off }: WeekFacts): number {
  if (off) return before;
  const part = Math.min(1, contacts / Math.max(1, goal));
  return keep * before + (1 - keep) * 100 * part;
}

/** A strength in a word. */
export type Band = 'starting' | 'growing' | 'firm' | 'habit';

/** The word for a strength, by the whole number that a person reads: 89.6 is shown as 90. */
export function bandOf(strength: number): Band {
  const shown = Math.round(strength);
  if (shown < 40) return 'starting';
  if (shown < 75) return 'growing';
  return shown < 90 ? 'firm' : 'habit';
}
