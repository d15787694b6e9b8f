import * as v from 'valibot';
import { type Channel, isChannel, isSiteId, type SiteId } from '../channels';
import { isDay } from '../habit/calendar';

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
export const day = v.custom<string>(isDay, 'is no day');
export const site = v.custom<SiteId>(isSiteId, 'is no site');
export const channel = v.custom<Channel>(isChannel, 'is no channel');
export const text = v.pipe(v.string(), v.maxLength(20_000));
export const name = v.pipe(
  text,
  v.check((value) => value.trim() !== '', 'is empty'),
);
export const goal = whole(1, 50);

/** What every command carries. */
export const stamp = { id, at: v.pipe(v.number(), v.finite()), day };

/** A whole number within these bounds. */
export function whole(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}
