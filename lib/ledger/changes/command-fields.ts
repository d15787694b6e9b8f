import { isChannel, isSiteId } from '../../channels';
import { isDay } from '../../habit/calendar';
import type { Command, Stamp } from '../../outbox';
import { listOf, object, type Reader, refuse, textOf, that, whole } from './readers';

/** What reads the fields that commands of some kinds have besides their stamp. */
export type FieldsOf<Kind extends Command['kind']> = {
  readonly [Each in Kind]: Reader<Omit<Extract<Command, { kind: Each }>, 'kind' | keyof Stamp>>;
};

export const id = textOf(1, 100);
export const day = that(isDay, 'is no day');
export const site = that(isSiteId, 'is no site');
export const channel = that(isChannel, 'is no channel');
export const text = textOf(0, 20_000);
export const texts = listOf(text);
export const keys = listOf(text, 100);
export const goal = whole(1, 50);
export const flag = that((found) => typeof found === 'boolean', 'is neither yes nor no');

/** The text that a person is called by. */
export const name: Reader<string> = (found, path) => {
  const read = text(found, path);
  return read.trim() === '' ? refuse(path, 'is empty') : read;
};

/** What every command carries. */
export const stamp: Reader<Stamp> = object({
  id,
  at: that((found): found is number => Number.isFinite(found), 'is no moment'),
  day,
});
