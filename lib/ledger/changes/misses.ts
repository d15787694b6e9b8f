import type { SiteId } from '../../channels';
import type { Change, Stamp } from '../../outbox';
import type { TroubleView } from '../reads/view';
import { isRow, type Misses } from '../rows';
import type { Ledger } from '../schema';
import type { Writer } from '../writer';

/** A site is in trouble from so many misses in a row. */
const trouble = 3;

/** A miss counts for this long, in milliseconds (30 days). */
const memory = 30 * 24 * 60 * 60 * 1000;

/** Older misses of one row are forgotten: nobody asks whether it was a hundred. */
const most = 99;

/** A surface of a site. */
export interface Place {
  readonly site: SiteId;
  readonly part: string;
}

type MissCommand = Stamp & Extract<Change, { kind: 'miss' }>;
type ShapeCommand = Extract<Change, { kind: 'shape' }>;

/** An attempt found no proof. */
export async function noteMiss(writer: Writer, { id, site, part, at }: MissCommand): Promise<void> {
  const before = await missesOf(writer, { site, part });
  const times = [...(before?.times ?? []).filter((time) => time > at - memory), at].slice(-most);
  const shape = before?.shape ?? '';
  await writer.put('misses', { id: idOf({ site, part }), site, part, times, newest: id, shape });
}

/** Keeps how the page looked; without a miss there is nothing to explain. */
export async function noteShape(writer: Writer, { site, part, shape }: ShapeCommand): Promise<void> {
  const before = await missesOf(writer, { site, part });
  if (before) await writer.put('misses', { ...before, shape });
}

/** A send was proven there, or the person has dealt with it: counting begins anew. */
export async function endMisses(writer: Writer, place: Place): Promise<void> {
  if (await missesOf(writer, place)) await writer.remove('misses', idOf(place));
}

/** The surfaces that are in trouble at `now`, the latest first. */
export function troublesIn(all: readonly Misses[], now: number): TroubleView[] {
  return all
    .map(({ site, part, times, shape }) => {
      const recent = times.filter((time) => time > now - memory);
      return { site, part, missed: recent.length, at: recent.at(-1) ?? 0, shape };
    })
    .filter(({ missed }) => missed >= trouble)
    .sort((one, other) => other.at - one.at);
}

/** The surface of which this command told the newest miss. */
export async function readMissBy(ledger: Ledger, command: string): Promise<Place | undefined> {
  const all = (await ledger.getAll('misses')).filter(isRow<Misses>);
  return all.find(({ newest }) => newest === command);
}

/** Whether none of these misses counts any more. */
export function isForgotten({ times }: Misses, now: number): boolean {
  return times.every((time) => time <= now - memory);
}

async function missesOf(writer: Writer, place: Place): Promise<Misses | undefined> {
  const row = await writer.tx.objectStore('misses').get(idOf(place));
  return isRow(row) ? row : undefined;
}

function idOf({ site, part }: Place): string {
  return `${site} ${part}`;
}
