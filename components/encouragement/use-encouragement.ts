import { readEncouragement } from '../../lib/ledger/reads/encouragement';
import { readHistory } from '../../lib/ledger/reads/history';
import type { Reading } from '../../lib/ledger/reads/reading';
import type { Ledger } from '../../lib/ledger/schema';
import { changeSettings } from '../../lib/settings';
import { localeOf } from '../locale';
import { type Loaded, send, useLedger } from '../use-ledger';
import type { EncouragementPageProps } from './encouragement-page';

/** So many of the newest outreaches can become a moment here; the others can in the history. */
const recentOnes = 40;

/** All that the encouragement page shows and does. */
export function useEncouragement(): Loaded<EncouragementPageProps> {
  const loaded = useLedger(read);
  if (loaded.state !== 'ready') return loaded;
  return {
    ...loaded,
    view: {
      ...loaded.view,
      settings: loaded.settings,
      locale: localeOf(navigator.languages),
      onChange: send,
      onSettings: changeSettings,
      onCopy: (text) => navigator.clipboard.writeText(text),
    },
  };
}

async function read(ledger: Ledger, { today, settings }: Reading) {
  const [view, { outreaches }] = await Promise.all([
    readEncouragement(ledger, settings),
    readHistory(ledger, {}, undefined, recentOnes),
  ]);
  return { view, today, recent: outreaches.filter(({ moment }) => !moment) };
}
