/** What tells whether a backup stays. */
interface Made {
  /** In milliseconds since 1970. */
  readonly madeAt: number;
  readonly bytes: number;
  /** Two of the same state hold the same. */
  readonly state: string;
}

/** Newest first; those of a day to come, made while the clock was ahead, come last: they are older than they say. */
export function newestFirst<One extends Made>(backups: readonly One[], now: number): One[] {
  const isAhead = ({ madeAt }: One) => Number(madeAt > now);
  return backups.toSorted((one, other) => isAhead(one) - isAhead(other) || other.madeAt - one.madeAt);
}

/** All backups together, unless the newest alone is larger. */
const mostBytes = 50_000_000;

const aDay = 86_400_000;

/** How many of the newest stay, one of each so many milliseconds. */
const rules = [
  // Whoever restores twice on one day finds the state before the first as well.
  { span: 1, most: 5 },
  { span: aDay, most: 7 },
  { span: 7 * aDay, most: 6 },
];

/**
 * Which of these backups, newest first, stay: the newest five, the newest of each of seven days and of each of six
 * weeks, as far as there is room. They count from the newest, not from now: after a long break nothing goes.
 */
export function staying<One extends Made>(backups: readonly One[]): One[] {
  const different = backups.filter(({ state }, index) => state !== backups[index - 1]?.state);
  const kept = new Set(rules.flatMap(({ span, most }) => newestOfEach(span, different).slice(0, most)));
  let bytes = 0;
  return different
    .filter((backup) => kept.has(backup))
    .filter((backup, index) => {
      bytes += backup.bytes;
      return index === 0 || bytes <= mostBytes;
    });
}

function newestOfEach<One extends Made>(span: number, backups: readonly One[]): One[] {
  const spanOf = ({ madeAt }: One) => Math.floor(madeAt / span);
  return backups.filter((backup, index) => {
    const newer = backups[index - 1];
    return !newer || spanOf(newer) !== spanOf(backup);
  });
}
