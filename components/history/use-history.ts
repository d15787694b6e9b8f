import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { localDay } from '../../lib/habit/calendar';
import { onLedgerChange } from '../../lib/ledger/changed';
import { inLedger } from '../../lib/ledger/open';
import { readHistory } from '../../lib/ledger/reads/history';
import type { HistoryFilter } from '../../lib/ledger/reads/history-view';
import { hashOf } from '../dashboard/route';
import { localeOf } from '../locale';
import { send, sentenceOf, timeToMend } from '../use-ledger';
import { useNow } from '../use-now';
import { filterOf, queryOf } from './filter-address';
import type { HistoryPageProps } from './history-page';
import { type LoadedHistory, readerOf } from './loaded-parts';
import { useNames } from './use-names';

/** So many outreaches are read at a time. */
const partSize = 200;

/** The history by the filter in the address, as far as one has scrolled; a sentence where it cannot be read. */
export function useHistory(query: string): HistoryPageProps | string | undefined {
  const filter = useMemo(() => filterOf(query), [query]);
  const { loaded, trouble, onMore } = useParts(query, filter);
  const { names, loadNames } = useNames(filter.contact !== undefined);
  const today = localDay(useNow());
  if (trouble !== undefined) return trouble;
  if (!loaded) return undefined;
  return {
    ...{ loaded, filter, today, names },
    locale: localeOf(navigator.languages),
    onMore,
    onNames: loadNames,
    onChange: send,
    onFilter: open,
  };
}

/** What was read, and by which address. */
interface Read extends LoadedHistory {
  readonly query: string;
}

/** The parts that have been read; what was read by another filter stays until there is something to show in its place. */
function useParts(query: string, filter: HistoryFilter) {
  const [loaded, setLoaded] = useState<Read>();
  const [trouble, setTrouble] = useState<string>();
  const more = useRef<() => void>(() => {});
  useEffect(() => {
    const page = new AbortController();
    let later: ReturnType<typeof setTimeout> | undefined;
    const reader = readerOf(
      (after) => inLedger((ledger) => readHistory(ledger, filter, after, partSize)),
      partSize,
      (next) => {
        if (page.signal.aborted) return;
        setLoaded({ ...next, query });
        setTrouble(undefined);
      },
      page.signal,
    );
    const tell = (error: unknown) => {
      if (page.signal.aborted) return;
      setTrouble(sentenceOf(error));
      clearTimeout(later);
      later = setTimeout(again, timeToMend);
    };
    const again = () => reader.again().catch(tell);
    more.current = () => reader.more().catch(tell);
    onLedgerChange(again, page.signal);
    more.current();
    return () => page.abort();
  }, [query]);
  const onMore = useMemo(() => () => more.current(), []);
  return { loaded, trouble, onMore };
}

/** Another filter is another address, so that *Back* leads to the one before. */
function open(filter: HistoryFilter): void {
  location.hash = hashOf('history', '', queryOf(filter));
}
