import { useEffect, useState } from 'preact/hooks';
import { onLedgerChange } from '../../lib/ledger/changed';
import { listNevers } from '../../lib/ledger/nevers';
import { type LastNoticed, readLastNoticed } from '../../lib/ledger/noticed';
import { openLedger } from '../../lib/ledger/open';
import type { NeverView } from '../../lib/ledger/view';

/** What the settings show of the ledger beyond the week. */
export interface RecordView {
  readonly nevers: readonly NeverView[];
  readonly noticed: LastNoticed;
}

/** Read again whenever the ledger changes; empty where it cannot be opened, which the week says already. */
export function useRecord(): RecordView {
  const [record, setRecord] = useState<RecordView>({ nevers: [], noticed: {} });
  useEffect(() => {
    const page = new AbortController();
    const refresh = () =>
      readRecord().then(
        (next) => page.signal.aborted || setRecord(next),
        () => undefined,
      );
    onLedgerChange(refresh, page.signal);
    refresh();
    return () => page.abort();
  }, []);
  return record;
}

async function readRecord(): Promise<RecordView> {
  const ledger = await openLedger();
  return { nevers: await listNevers(ledger), noticed: await readLastNoticed(ledger) };
}
