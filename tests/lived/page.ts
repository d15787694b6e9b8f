import { unwrap } from 'idb';
import { browser } from 'wxt/browser';
import { checkRecordFile } from '../../lib/backup/check-file';
import { compareRecord } from '../../lib/backup/compare';
import { keepCopy } from '../../lib/backup/folder';
import type { RecordFile } from '../../lib/backup/record-file';
import { addDays, localDay } from '../../lib/habit/calendar';
import { apply } from '../../lib/ledger/apply';
import { openLedger } from '../../lib/ledger/open';
import { writtenRecord } from '../../lib/ledger/reads/everything';
import { readHabit } from '../../lib/ledger/reads/habit';
import { readHistory } from '../../lib/ledger/reads/history';
import { readPeople } from '../../lib/ledger/reads/people';
import { readWeek } from '../../lib/ledger/reads/week';
import type { Ledger } from '../../lib/ledger/schema';
import { type Change, outboxPrefix, post, stamp } from '../../lib/outbox';
import { settingsFrom } from '../../lib/settings';
import { fill, partsOf, putRows } from './filling';
import type { MadeLife } from './made-life';

/** The rows of the history that its page reads first. */
const firstRows = 200;

/** So many rows are put in one transaction where nothing else is done. */
const batch = 1_000;

/** How long some work took, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function reading() {
  const now = new Date();
  const today = localDay(now);
  const settings = settingsFrom({ committedAt: Date.parse(addDays(today, -700)) });
  return { now: now.getTime(), today, first: 1 as const, settings };
}

/** What the popup reads whenever it opens, and when something has changed. */
async function readPopup(): Promise<number> {
  const ledger = await openLedger();
  const at = reading();
  return await timed(() =>
    Promise.all([readWeek(ledger, at.today, at.first, at.now), readHabit(ledger, at)]),
  );
}

async function readFirstRows(): Promise<number> {
  const ledger = await openLedger();
  return await timed(() => readHistory(ledger, {}, undefined, firstRows));
}

async function readEverybody(): Promise<number> {
  const ledger = await openLedger();
  return await timed(() => readPeople(ledger));
}

/** Everything as it is exported; backups are the same, gzipped. */
async function writeAll(): Promise<number> {
  const ledger = await openLedger();
  return await timed(() => writtenRecord(ledger, {}, Date.now()));
}

/** Applies a change that is made now, as the worker does. */
async function applyChange(change: Change): Promise<number> {
  const ledger = await openLedger();
  const made = stamp(new Date());
  const around = { now: made.at, firstWeekday: 1, trust: true } as const;
  return await timed(() => apply(ledger, made.id, { ...made, ...change }, around));
}

/** From a change's entry in the outbox until it is gone from there. */
async function settle(change: Change): Promise<number> {
  const made = stamp(new Date());
  const gone = left(outboxPrefix + made.id);
  return await timed(async () => {
    await post(change, made);
    await gone;
  });
}

/** Resolves when this item leaves the storage. */
function left(key: string): Promise<void> {
  return new Promise((resolve) => {
    const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
      if (!(key in changes) || changes[key]?.newValue !== undefined) return;
      browser.storage.local.onChanged.removeListener(hear);
      resolve();
    };
    browser.storage.local.onChanged.addListener(hear);
  });
}

/** The file of a life, and the same once it was read: what a person chooses, and what a raw put begins with. */
let file = { text: '', rows: {} as RecordFile['rows'] };

/** @returns how many rows there are in it. */
async function writeFile(life: MadeLife): Promise<number> {
  const rows: Record<string, object[]> = Object.fromEntries(
    [
      'contacts',
      'outreaches',
      'sightings',
      'goals',
      'nevers',
      'misses',
      'timeOff',
      'claims',
      'interviews',
    ].map((store) => [store, []]),
  );
  for (const part of partsOf(life, localDay(new Date())))
    for (const [store, some] of Object.entries(part)) rows[store]?.push(...some);
  const text = JSON.stringify({
    tendril: 1,
    madeAt: Date.now(),
    settings: {},
    rows,
    applied: [],
    setAside: [],
  });
  file = { text, rows: JSON.parse(text).rows };
  return Object.values(rows).flat().length;
}

/** From a chosen file until its rows are in the record: as components/data/use-restore.ts does it, without a person who waits. */
async function restore(): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  const part = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const began = performance.now();
    const result = await work();
    times[name] = performance.now() - began;
    return result;
  };
  const ledger = await openLedger();
  const checked = await part('check', async () => checkRecordFile(file.text));
  await part('compare', () => compareRecord(ledger, checked));
  const copy = await part('copy', () => keepCopy(JSON.stringify(checked), new Date()));
  await part('settle', () => settle({ kind: 'restore', copy, settings: true }));
  if ((await ledger.count('setAside')) > 0) throw new Error('It was set aside.');
  return times;
}

/** Puts the same rows and does nothing else. @returns how long each transaction took. */
async function putRaw(): Promise<number[]> {
  const ledger = raw(await openLedger());
  const times: number[] = [];
  for (const [store, rows] of Object.entries(file.rows))
    for (let begin = 0; begin < rows.length; begin += batch)
      times.push(await timed(() => putRows(ledger, { [store]: rows.slice(begin, begin + batch) })));
  return times;
}

/** The connection itself: what wraps it costs a promise for each row. */
function raw(ledger: Ledger): IDBDatabase {
  return unwrap(ledger);
}

export const store = {
  fill: async (life: MadeLife) => fill(raw(await openLedger()), life),
  ...{ readPopup, readFirstRows, readEverybody, writeAll, applyChange, settle, writeFile, restore, putRaw },
};

Object.assign(window, { ours: store });
