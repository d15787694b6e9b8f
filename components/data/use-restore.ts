import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { checkRecordFile, FileRefused } from '../../lib/backup/check-file';
import { compareRecord } from '../../lib/backup/compare';
import { dropCopy, keepCopy, listBackups, readCopy } from '../../lib/backup/folder';
import type { RecordFile } from '../../lib/backup/record-file';
import { localDay } from '../../lib/habit/calendar';
import { inLedger } from '../../lib/ledger/open';
import { readSettings, settingsFrom } from '../../lib/settings';
import { localeOf } from '../locale';
import { nextFrame } from '../next-frame';
import { send } from '../use-ledger';
import type { Bringing, PreviewView } from './data-view';
import { changing, countsWords } from './data-words';
import type { RestoreProps } from './restore-part';
import { arrival } from './use-arrival';

/** In bytes; a million outreaches take less, and a browser holds no longer text. */
const mostBytes = 450_000_000;

interface Restoring extends Omit<RestoreProps, 'locale'> {
  /** Looks at the backup of that name. */
  onLook(name: string): void;
}

interface Chosen {
  readonly file: RecordFile;
  /** The name of the backup that it is; absent for a file. */
  readonly backup: string | undefined;
  readonly preview: PreviewView;
}

/** Brings a record back; one that `isLost` is begun anew for it. `onOver` hears when a restore has ended. */
export function useRestore(isLost: boolean, onOver: () => void): Restoring {
  const [bringing, setBringing] = useState<Bringing>({ state: 'none' });
  const chosen = useRef<Chosen | undefined>(undefined);
  const over = (sentence: string) => setBringing({ state: 'over', sentence });
  const look = async (read: () => Promise<string>, backup?: string) => {
    setBringing({ state: 'reading' });
    try {
      // A large file is read in one go, during which nothing is drawn.
      await nextFrame();
      const file = checkRecordFile(await read());
      const preview = await previewOf(file, isLost, backup !== undefined);
      chosen.current = { file, backup, preview };
      setBringing({ state: 'preview', preview });
    } catch (error) {
      over(refusalOf(error));
    }
  };
  const restore = async (what: Chosen, settings: boolean) => {
    setBringing({ state: 'restoring' });
    try {
      const id = await posted(what, settings, isLost);
      if (id === undefined) over(i18n.t('data.restore.gone'));
      else over((await arrival(id)) ? backWords(what.preview) : i18n.t('data.restore.setAside'));
    } catch {
      over(i18n.t('data.lost'));
    }
    onOver();
  };
  return {
    bringing,
    onFile: (file) => look(() => textOf(file)),
    onLook: (name) => look(() => readCopy(name), name),
    onRestore: (settings) => chosen.current && restore(chosen.current, settings),
    onLeave: () => over(i18n.t('data.restore.left')),
  };
}

/**
 * Puts a restore into the outbox. Somebody may have been erased since the backup was looked at: what is in this page's
 * memory must not bring them back. Who erases lets go of backups, then of copies; so this looks for the backup once its
 * copy is there. A lost record takes nothing in before its *anew*, so that the restore comes before all that waits.
 * @returns the command's id; nothing where the backup is there no more.
 */
async function posted(
  { file, backup }: Chosen,
  settings: boolean,
  isLost: boolean,
): Promise<string | undefined> {
  const copy = await keepCopy(JSON.stringify(file), new Date());
  if (backup !== undefined && !(await isThere(backup))) {
    await dropCopy(copy);
    return;
  }
  const id = await send({ kind: 'restore', copy, settings, back: backup !== undefined });
  if (isLost) await send({ kind: 'anew' });
  return id;
}

async function isThere(backup: string): Promise<boolean> {
  return (await listBackups(Date.now())).some(({ name }) => name === backup);
}

async function previewOf(file: RecordFile, isLost: boolean, isBack: boolean): Promise<PreviewView> {
  const here = await readSettings();
  const { committedAt } = settingsFrom(file.settings);
  const watches = here.committedAt === 0 && committedAt > 0;
  return {
    madeAt: file.madeAt,
    comparison: await (isLost
      ? compareRecord(undefined, file)
      : inLedger((ledger) => compareRecord(ledger, file, isBack))),
    isBack: isBack && !isLost,
    ...(watches && { watchesSince: localDay(new Date(committedAt)) }),
  };
}

class TooLarge extends Error {}

async function textOf(file: File): Promise<string> {
  if (file.size > mostBytes) throw new TooLarge();
  return await file.text();
}

function refusalOf(error: unknown): string {
  if (error instanceof TooLarge) return i18n.t('data.refused.large');
  if (!(error instanceof FileRefused)) return i18n.t('data.refused.unreadable');
  if (error.reason === 'damaged') return i18n.t('data.refused.damaged', { path: error.path });
  return i18n.t(sentences[error.reason]);
}

const sentences = {
  other: 'data.refused.other',
  'cut-off': 'data.refused.cutOff',
  newer: 'data.refused.newer',
} as const;

function backWords({ comparison }: PreviewView): string {
  const what = countsWords(comparison, changing, localeOf(navigator.languages));
  return what === '' ? i18n.t('data.restore.backAll') : i18n.t('data.restore.back', { what });
}
