import { readHere } from '../../lib/ledger/reads/here';
import { localeOf } from '../locale';
import { useLedger } from '../use-ledger';
import { useNow } from '../use-now';
import type { DataPageProps } from './data-page';
import { useBackups } from './use-backups';
import { useExports } from './use-exports';
import { useRestore } from './use-restore';
import { useWholeRecord } from './use-whole-record';

/** What only a new record mends; any other trouble leaves the record as it is. */
const mustBeginAnew = ['lost', 'closed'];

/** All that the page of the person's data shows and does; nothing until the record is read, or cannot be. */
export function useData(): DataPageProps | undefined {
  const loaded = useLedger(readHere);
  const isLost = loaded.state === 'trouble' && mustBeginAnew.includes(loaded.trouble);
  const exports = useExports();
  const { look, onBackUp, ...backups } = useBackups();
  const { onLook, ...restore } = useRestore(isLost, look);
  const { onBegin, ...whole } = useWholeRecord(isLost);
  const now = useNow();
  if (loaded.state === 'loading') return undefined;
  const isOpen = loaded.state === 'ready';
  return {
    ...{ ...whole, exports, restore },
    here: isOpen ? loaded.view : loaded.sentence,
    now: now.getTime(),
    locale: localeOf(navigator.languages),
    backups: { ...backups, onLook, ...(isOpen && { onBackUp }) },
    ...(isLost && { onBegin }),
  };
}
