/**
 * A point on a hybrid logical clock: wall time, then a counter, written so that revisions compare as
 * strings. Kulkarni et al., "Logical Physical Clocks", 2014.
 */
export type Revision = string;

/**
 * The next revision after `last`, which is empty on a new device: the wall clock where it has moved on, else one more on the counter, so
 * that a clock set back never makes a newer write look older.
 */
export function nextRevision(last: Revision, now: number): Revision {
  if (last === '') return write(now, 0);
  const [time = 0, count = 0] = last.split('.').map((part) => Number.parseInt(part, 36));
  return now > time ? write(now, 0) : write(time, count + 1);
}

function write(time: number, count: number): Revision {
  // Nine digits of base 36 reach the year 5188.
  return `${time.toString(36).padStart(9, '0')}.${count.toString(36).padStart(4, '0')}`;
}
