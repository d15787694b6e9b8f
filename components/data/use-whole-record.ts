import { useState } from 'preact/hooks';
import type { RecordChange } from '../../lib/outbox';
import type { DataPageProps } from './data-page';
import { sendAndWait } from './use-arrival';

/** What nobody can take back: to begin anew, and to erase everything, after which the welcome page opens. */
export function useWholeRecord(
  isLost: boolean,
): Required<Pick<DataPageProps, 'busy' | 'lost' | 'onBegin' | 'onEraseAll'>> {
  const [state, setState] = useState<'idle' | 'busy' | 'lost'>('idle');
  const carryOut = async (...changes: RecordChange[]): Promise<boolean> => {
    setState('busy');
    try {
      for (const change of changes) await sendAndWait(change);
      setState('idle');
      return true;
    } catch {
      setState('lost');
      return false;
    }
  };
  return {
    busy: state === 'busy',
    lost: state === 'lost',
    onBegin: () => carryOut({ kind: 'anew' }),
    onEraseAll: async () => {
      // Nothing can be erased in a record that cannot be opened.
      const first: RecordChange[] = isLost ? [{ kind: 'anew' }] : [];
      if (await carryOut(...first, { kind: 'erase-all' })) location.assign('welcome.html');
    },
  };
}
