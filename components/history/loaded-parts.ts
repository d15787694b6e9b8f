import type { HistoryPart, HistoryPlace } from '../../lib/ledger/history-view';
import type { OutreachView } from '../../lib/ledger/view';

/** What has been read of the history so far, and whether that is all. */
export interface LoadedHistory {
  readonly outreaches: readonly OutreachView[];
  readonly whole: boolean;
}

/** Reads the history part by part. */
export interface HistoryReader {
  /** The next part; nothing happens while one is being read, or where there is none. */
  more(): Promise<void>;
  /** Anew as much as there was: in small parts, so that the page goes on moving, and shown once all is there. */
  again(): Promise<void>;
}

type ReadPart = (after: HistoryPlace | undefined) => Promise<HistoryPart>;

/** A reader that has read nothing yet. It never reads twice at once: what is asked for meanwhile comes after. */
export function readerOf(readPart: ReadPart, onLoaded: (loaded: LoadedHistory) => void): HistoryReader {
  let outreaches: readonly OutreachView[] = [];
  let next: HistoryPlace | undefined;
  let isReading = false;
  let isStale = false;
  let begun = false;

  const readUpTo = async (
    wanted: number,
    known: readonly OutreachView[],
    after: HistoryPlace | undefined,
  ) => {
    const read = [...known];
    let place = after;
    do {
      const part = await readPart(place);
      read.push(...part.outreaches);
      place = part.next;
    } while (place && read.length < wanted);
    outreaches = read;
    next = place;
    begun = true;
  };
  const alone = async (work: () => Promise<void>) => {
    isReading = true;
    try {
      await work();
      while (isStale) {
        isStale = false;
        await readUpTo(outreaches.length, [], undefined);
      }
      onLoaded({ outreaches, whole: next === undefined });
    } finally {
      isReading = false;
    }
  };
  return {
    async more() {
      if (isReading || (begun && next === undefined)) return;
      await alone(() => readUpTo(0, outreaches, next));
    },
    async again() {
      if (isReading) isStale = true;
      else await alone(() => readUpTo(outreaches.length, [], undefined));
    },
  };
}
