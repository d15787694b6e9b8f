import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { outreachesCsv } from '../../lib/backup/csv';
import { contactsVcf } from '../../lib/backup/vcard';
import { localDay } from '../../lib/habit/calendar';
import { inLedger, openLedger } from '../../lib/ledger/open';
import { writtenRecord } from '../../lib/ledger/reads/everything';
import { readingOf } from '../../lib/ledger/reads/reading';
import { readStoredSettings } from '../../lib/settings';
import type { ExportKind, ExportProps } from './export-part';

/** How long a file's address stays good after the download has begun, in milliseconds. */
const downloadTime = 60_000;

/** Writes files for the person's downloads. */
export function useExports(): ExportProps {
  const [busy, setBusy] = useState(false);
  const [said, say] = useState('');
  const onExport = async (kind: ExportKind) => {
    if (busy) return;
    setBusy(true);
    try {
      const file = `tendril-${localDay(new Date())}.${endings[kind]}`;
      download(await contents[kind](), file);
      say(i18n.t('data.export.done', { file }));
    } catch {
      say(i18n.t('data.export.failed'));
    }
    setBusy(false);
  };
  return { busy, said, onExport };
}

const endings = { everything: 'json', csv: 'csv', vcard: 'vcf' } as const;

const contents: { readonly [kind in ExportKind]: () => Promise<Blob> } = {
  everything,
  csv: async () => new Blob([outreachesCsv(await tables())], { type: 'text/csv' }),
  vcard: async () => new Blob([contactsVcf(await tables())], { type: 'text/vcard' }),
};

/** Each piece becomes a blob at once, so that the page never holds all of the text. */
async function everything(): Promise<Blob> {
  const ledger = await openLedger();
  return await navigator.locks.request('drain', async () => {
    const pieces: Blob[] = [];
    for await (const piece of writtenRecord(ledger, await readStoredSettings(), Date.now()))
      pieces.push(new Blob([piece]));
    return new Blob(pieces, { type: 'application/json' });
  });
}

/** Contacts and outreaches of one moment. */
function tables() {
  return inLedger(async (ledger) => {
    const tx = readingOf(ledger);
    const [contacts, outreaches] = await Promise.all([
      tx.objectStore('contacts').getAll(),
      tx.objectStore('outreaches').getAll(),
    ]);
    return { contacts, outreaches };
  });
}

function download(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), downloadTime);
}
