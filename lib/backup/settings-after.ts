import { settingsFrom } from '../settings';

/**
 * The settings after a restore, from those stored here and those of the file: the file's, with what a newer version
 * added. No restore switches a site on: what is off in either stays off. The commitment is the earlier one.
 */
export function settingsAfter(here: unknown, file: unknown): object {
  const [mine, theirs] = [settingsFrom(here), settingsFrom(file)];
  const committed = [mine.committedAt, theirs.committedAt].filter((at) => at > 0);
  return {
    ...Object(here),
    ...Object(file),
    ...theirs,
    version: Math.max(mine.version, theirs.version),
    committedAt: committed.length > 0 ? Math.min(...committed) : 0,
    sitesOff: [...new Set([...mine.sitesOff, ...theirs.sitesOff])],
    hostsOff: [...new Set([...mine.hostsOff, ...theirs.hostsOff])],
  };
}
