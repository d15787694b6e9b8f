import { isChannel, isSiteId } from '../../channels';
import { type Day, isDay } from '../../habit/calendar';
import type { Command, Stamp } from '../../outbox';
import { listOf, object, type Reader, refuse, textOf, that, whole } from './readers';

/** What reads the fields that commands of some kinds have besides their stamp. */
export type FieldsOf<Kind extends Command['kind']> = {
  readonly [Each in Kind]: Reader<Omit<Extract<Command, { kind: Each }>, 'kind' | keyof Stamp>>;
};

/** 1 to 100 letters: the id of a command, a row or a copy, or the name of a surface. */
export const id = textOf(1, 100);
/** A day with whose week one can reckon: beyond the year 9999 days no longer sort. */
export const day = that(
  (found): found is Day => isDay(found) && found > '1900' && found < '9999',
  'is no day',
);
/** The id of a site, as `siteNames` lists them. */
export const site = that(isSiteId, 'is no site');
/** The id of a site, or a way that only a hand log takes. */
export const channel = that(isChannel, 'is no channel');
/** At most 20,000 letters; may be empty. */
export const text = textOf(0, 20_000);
/** At most 1,000 of them. */
export const texts = listOf(text, 1_000);
/** At most 100 texts, by which a page knows a person, or address lists. */
export const keys = listOf(text, 100);
/** Contacts per week, 1 to 50. */
export const goal = whole(1, 50);
/** `true` or `false`, and nothing that only stands for them. */
export const flag = that((found) => typeof found === 'boolean', 'is neither yes nor no');

/** The text that a person is called by. */
export const name: Reader<string> = (found, path) => {
  const read = text(found, path);
  return read.trim() === '' ? refuse(path, 'is empty') : read;
};

/** What every command carries. */
export const stamp: Reader<Stamp> = object({
  id,
  // In milliseconds since 1970, up to the year 9999: other numbers are no dates, and a page that shows one would fail.
  at: whole(0, 253_370_764_800_000),
  day,
});
