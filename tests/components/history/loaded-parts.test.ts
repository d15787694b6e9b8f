import { describe, expect, it } from 'vitest';
import { type LoadedHistory, readerOf } from '../../../components/history/loaded-parts';
import type { HistoryPlace } from '../../../lib/ledger/reads/history-view';
import { outreaches } from './sample-history';

/** A ledger of outreaches that is read in parts of ten, and what was shown of it. */
function ledgerOf(count: number) {
  const ledger = { rows: outreaches(count), reads: 0 };
  const shown: LoadedHistory[] = [];
  const readPart = async (after: HistoryPlace | undefined) => {
    ledger.reads += 1;
    const begin = after ? ledger.rows.findIndex(({ id }) => id === after.id) + 1 : 0;
    const part = ledger.rows.slice(begin, begin + 10);
    const last = part.at(-1);
    const isEnd = begin + 10 >= ledger.rows.length;
    return { outreaches: part, ...(last && !isEnd && { next: { day: last.day, at: last.at, id: last.id } }) };
  };
  const page = new AbortController();
  const reader = readerOf(readPart, 10, (loaded) => shown.push(loaded), page.signal);
  const last = () => ({ count: shown.at(-1)?.outreaches.length, whole: shown.at(-1)?.whole });
  return { ledger, reader, shown, last, page };
}

describe('more', () => {
  it('reads part by part to the end, and then no further', async () => {
    const { reader, last, ledger } = ledgerOf(25);
    await reader.more();
    expect(last()).toEqual({ count: 10, whole: false });
    await reader.more();
    await reader.more();
    expect(last()).toEqual({ count: 25, whole: true });
    await reader.more();
    expect(ledger.reads).toBe(3);
  });

  it('is one read, however often it is asked for at once', async () => {
    const { reader, last } = ledgerOf(25);
    await Promise.all([reader.more(), reader.more(), reader.more()]);
    expect(last()).toEqual({ count: 10, whole: false });
  });

  it('shows that there is nothing', async () => {
    const { reader, last } = ledgerOf(0);
    await reader.more();
    expect(last()).toEqual({ count: 0, whole: true });
  });
});

/** A ledger in which one in 25 is what is looked for; it is read in parts of ten. */
function rareIn(count: number) {
  const all = outreaches(count);
  const page = new AbortController();
  const shown: LoadedHistory[] = [];
  let reads = 0;
  const readPart = async (after: HistoryPlace | undefined) => {
    reads += 1;
    const begin = after ? Number(after.id) : 0;
    const part = all.slice(begin, begin + 10).filter((_, at) => (begin + at) % 25 === 24);
    const next = { day: '', at: 0, id: `${begin + 10}` };
    return { outreaches: part, ...(begin + 10 < count && { next }) };
  };
  const reader = readerOf(readPart, 2, (loaded) => shown.push(loaded), page.signal);
  return { reader, shown, page, reads: () => reads };
}

describe('what is rare', () => {
  it('is looked for until there are enough, and each is shown once it is found', async () => {
    const { reader, shown, reads } = rareIn(200);
    await reader.more();
    expect(shown.map((loaded) => [loaded.outreaches.length, loaded.looking ?? false])).toEqual([
      ...[
        [0, true],
        [0, true],
        [1, true],
        [1, true],
      ],
      [2, false],
    ]);
    expect(reads()).toBe(5);
  });

  it('is looked for no further once another filter is chosen', async () => {
    const { reader, page, reads } = rareIn(2_000);
    const work = reader.more();
    page.abort();
    await work;
    expect(reads()).toBe(1);
  });
});

describe('again', () => {
  it('reads as much as there was, and shows it once', async () => {
    const { reader, last, ledger, shown } = ledgerOf(40);
    await reader.more();
    await reader.more();
    ledger.rows = ledger.rows.slice(1);
    await reader.again();
    expect(last()).toEqual({ count: 20, whole: false });
    expect(shown).toHaveLength(3);
    expect(shown.at(-1)?.outreaches[0]?.id).toBe('o1');
  });

  it('comes after a read that is under way', async () => {
    const { reader, ledger, shown } = ledgerOf(40);
    const first = reader.more();
    ledger.rows = ledger.rows.slice(1);
    await Promise.all([first, reader.again()]);
    expect(shown).toHaveLength(1);
    expect(shown.at(-1)?.outreaches[0]?.id).toBe('o1');
  });
});
