import type { Row, Tombstone } from './rows';

/** What of a row decides how it is merged. */
export interface Mark {
  readonly device: string;
  readonly revision: string;
  readonly isLive: boolean;
}

/** What becomes of a row that comes in. */
export type Fate =
  /** Not here until now. */
  | 'added'
  /** Here in an older revision, which gives way. */
  | 'replaced'
  /** Here, and removed there since: it leaves. */
  | 'removed'
  /** Here in the same revision. */
  | 'same'
  /** Here in a newer revision, which stays. */
  | 'kept'
  /** Refused, because it was removed or erased here since. */
  | 'refused'
  /** Removed here since, and comes back with the backup that holds it. */
  | 'revived'
  /** Changed here since, and becomes what it was in the backup. */
  | 'reverted'
  /** It was removed there and is not here either. */
  | 'none';

/** What of a row decides how it is merged. */
export function markOf(row: Row | Tombstone): Mark {
  return { device: row.device, revision: row.revision, isLive: !('deleted' in row) };
}

/**
 * Whether a row that comes in takes the place of the one here: the greater revision wins, and of two devices'
 * equal ones the one with the greater name. In an empty record nothing that was removed stays so.
 */
export function wins(one: Mark, here: Mark | undefined, isEmpty: boolean): boolean {
  if (!here) return true;
  if (isEmpty && one.isLive && !here.isLive) return true;
  if (one.revision !== here.revision) return one.revision > here.revision;
  return one.device > here.device;
}

/**
 * What becomes of a row that comes in. One of a backup comes back as it was (`isBack`), whatever was done since: that
 * brings nobody back who was erased, for each *Erase* lets go of every backup and copy and makes a fresh backup. What a
 * backup says was removed is merged and no more, so that what was added or came back since stays.
 */
export function fateOf(one: Mark, here: Mark | undefined, isEmpty: boolean, isBack = false): Fate {
  const isHere = here?.isLive === true;
  if (!one.isLive) return isHere && wins(one, here, isEmpty) ? 'removed' : 'none';
  if (wins(one, here, isEmpty)) return isHere ? 'replaced' : 'added';
  if (isHere && one.revision === here.revision) return 'same';
  if (isBack) return isHere ? 'reverted' : 'revived';
  return isHere ? 'kept' : 'refused';
}
