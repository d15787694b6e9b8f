import { useEffect, useState } from 'preact/hooks';
import { inLedger } from '../../lib/ledger/open';
import { isRow } from '../../lib/ledger/rows';
import { shownName } from '../../lib/people/recipients';
import type { Named } from './names-like';

/** Everybody's name, read once somebody wants to choose: there may be 50,000. */
export function useNames(isWanted: boolean): { names: readonly Named[]; loadNames(): void } {
  const [names, setNames] = useState<readonly Named[]>([]);
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    if (isWanted || isAsked) readNames().then(setNames, () => {});
  }, [isWanted || isAsked]);
  return { names, loadNames: () => ask(true) };
}

async function readNames(): Promise<readonly Named[]> {
  const contacts = await inLedger((ledger) => ledger.getAll('contacts'));
  return contacts.filter(isRow).map((contact) => ({ id: contact.id, name: shownName(contact) }));
}
