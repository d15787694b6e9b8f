import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { RecordChange } from '../../lib/outbox';
import { send } from '../use-ledger';
import type { DataPageProps } from './data-page';
import { sendAndWait } from './use-arrival';

/** What nobody can take back: to begin anew, and to erase everything, after which the welcome page opens. */
export function useWholeRecord(
  isLost: boolean,
): Required<Pick<DataPageProps, 'busy' | 'lost' | 'onBegin' | 'onEraseAll'>> {
  const [state, setState] = useState<'idle' | 'busy' | 'lost'>('idle');
  const carryOut = async (change: RecordChange) => {
    setState('busy');
    try {
      await sendAndWait(change);
      setState('idle');
    } catch {
      setState('lost');
    }
  };
  return {
    busy: state === 'busy',
    lost: state === 'lost',
    onBegin: () => carryOut({ kind: 'anew' }),
    onEraseAll: async () => {
      // Nothing can be erased in a record that cannot be opened.
      if (isLost) await send({ kind: 'anew' });
      await carryOut({ kind: 'erase-all' });
      location.assign(browser.runtime.getURL('welcome.html'));
    },
  };
}
