import type { HistoryPart, HistoryPlace } from '../../lib/ledger/reads/history-view';
import type { OutreachView } from '../../lib/ledger/reads/view';

/** What has been read of the history so far, and whether that is all. */
export interface LoadedHistory {
  readonly outreaches: readonly OutreachView[];
  readonly whole: boolean;
  /** The next of them are still being looked for, as they are rare. */
  readonly looking?: boolean;
}

/** Reads the history part by part. */
export interface HistoryReader {
  /** Some more; nothing happens while they are being read, or where there are none. */
  more(): Promise<void>;
  /** Anew as much as there was: in small parts, so that the page goes on moving, and shown once all is there. */
  again(): Promise<void>;
}

type ReadPart = (after: HistoryPlace | undefined) => Promise<HistoryPart>;

/** What is known, and where it goes on. */
interface Known {
  readonly outreaches: readonly OutreachView[];
  readonly next?: HistoryPlace | undefined;
}

const nothing: Known = { outreaches: [] };

/**
 * A reader that has read nothing yet; `size` are enough for once. It never reads twice at once: what is asked for
 * meanwhile comes after. It looks no further once nobody wants to know.
 */
export function readerOf(
  readPart: ReadPart,
  size: number,
  onLoaded: (loaded: LoadedHistory) => void,
  page: AbortSignal,
): HistoryReader {
  let known: Known | undefined;
  let isReading = false;
  let isStale = false;

  const readOn = async (wanted: number, from: Known, onPart?: (read: Known) => void) => {
    let read = from;
    do {
      const part = await readPart(read.next);
      read = { outreaches: read.outreaches.concat(part.outreaches), next: part.next };
      if (read.next && read.outreaches.length < wanted && !page.aborted) onPart?.(read);
    } while (read.next && read.outreaches.length < wanted && !page.aborted);
    known = read;
  };
  const tellLooking = ({ outreaches }: Known) => onLoaded({ outreaches, whole: false, looking: true });
  const alone = async (work: () => Promise<void>) => {
    isReading = true;
    try {
      await work();
      while (isStale && !page.aborted) {
        isStale = false;
        await readOn(known?.outreaches.length ?? 0, nothing);
      }
      const { outreaches, next } = known ?? nothing;
      onLoaded({ outreaches, whole: next === undefined });
    } finally {
      isReading = false;
    }
  };
  return {
    async more() {
      if (isReading || (known && !known.next)) return;
      const from = known ?? nothing;
      await alone(() => readOn(from.outreaches.length + size, from, tellLooking));
    },
    async again() {
      if (isReading) isStale = true;
      else await alone(() => readOn(known?.outreaches.length ?? 0, nothing));
    },
  };
}
