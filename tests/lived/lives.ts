import type { MadeLife, Span } from './made-life';

/** The two years of which the popup tells. */
const recentDays = 700;

/** Somebody's ten outreaches a week in these two years; what is more lies in the ten years before them. */
export function lifeOf(outreaches: number, contacts: number): MadeLife {
  const recent: Span = { days: recentDays, outreaches: Math.min(outreaches, recentDays * (10 / 7)) };
  const before: Span = { days: 3650, outreaches: outreaches - recent.outreaches };
  return { spans: [recent, before].filter((span) => span.outreaches > 0), contacts };
}

/** As long as a life that has begun, and as one that nobody has. */
export const short = lifeOf(1_000, 500);
export const long = lifeOf(1_000_000, 50_000);
