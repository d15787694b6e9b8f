import type { Ledger, MergedStore } from '../../lib/ledger/schema';

const stores: readonly MergedStore[] = [
  ...(['contacts', 'outreaches', 'sightings', 'goals', 'nevers', 'misses'] as const),
  ...(['timeOff', 'claims', 'interviews'] as const),
];

/** All that is there, store by store, whoever wrote it and when. */
export async function rowsOf(ledger: Ledger): Promise<Record<string, object[]>> {
  const all: Record<string, object[]> = {
    touches: await ledger.getAll('touches'),
    tallies: await ledger.getAll('tallies'),
  };
  for (const store of stores)
    all[store] = (await ledger.getAll(store)).filter((row) => !('deleted' in row)).map(facts);
  return all;
}

function facts({ device: _, revision: _newer, ...row }: { device: string; revision: string }): object {
  return row;
}
