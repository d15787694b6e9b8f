/**
 * A point on a hybrid logical clock: wall time, then a counter, written so that revisions compare as
 * strings. Kulkarni et al., "Logical Physical Clocks", 2014.
 */
export type Revision = string;

/** Times end before nine digits of base 36 do, in the year 5188, so that there is always a next one. */
const end = Date.UTC(5000, 0);

/** So many writes have a revision of the same time. */
const most = 36 ** 4;

/**
 * The next revision after `last`, which is empty on a new device: the wall clock where it has moved on, else one more on the counter, so
 * that a clock set back never makes a newer write look older.
 */
export function nextRevision(last: Revision, now: number): Revision {
  const [time = 0, count = 0] = last === '' ? [-1] : partsOf(last);
  const wall = Math.max(now, 0);
  if (wall > time) return write(wall, 0);
  return count + 1 < most ? write(time, count + 1) : write(time + 1, 0);
}

/** Whether a text is a revision that every clock can go on from. */
export function isRevision(found: unknown): found is Revision {
  return (
    typeof found === 'string' && /^[0-9a-z]{9}\.[0-9a-z]{4}$/.test(found) && (partsOf(found)[0] ?? end) < end
  );
}

function partsOf(revision: Revision): number[] {
  return revision.split('.').map((part) => Number.parseInt(part, 36));
}

function write(time: number, count: number): Revision {
  return `${time.toString(36).padStart(9, '0')}.${count.toString(36).padStart(4, '0')}`;
}
