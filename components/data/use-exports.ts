import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { outreachesCsv } from '../../lib/backup/csv';
import { contactsVcf } from '../../lib/backup/vcard';
import { localDay } from '../../lib/habit/calendar';
import { inLedger } from '../../lib/ledger/open';
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

async function everything(): Promise<Blob> {
  const settings = await readStoredSettings();
  return await inLedger((ledger) => writtenRecord(ledger, settings, Date.now()));
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
