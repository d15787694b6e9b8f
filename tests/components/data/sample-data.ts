import { vi } from 'vitest';
import type { DataPageProps } from '../../../components/data/data-page';
import type { PreviewView } from '../../../components/data/data-view';

const none = {
  ...{ added: 0, replaced: 0, removed: 0, revived: 0, reverted: 0 },
  ...{ stays: 0, same: 0, kept: 0, refused: 0 },
};

/** A file from elsewhere: some of it new, some refused. */
export const preview: PreviewView = {
  madeAt: new Date(2026, 10, 22, 10, 15).getTime(),
  comparison: {
    empty: true,
    people: { ...none, added: 12, refused: 1 },
    outreaches: { ...none, added: 1514 },
    sightings: none,
    rest: { ...none, added: 1, kept: 2 },
  },
  isBack: false,
  watchesSince: '2026-08-24',
};

/** A page on which all is well; its callbacks are fresh spies. */
export function sampleData() {
  return {
    here: { people: 12, outreaches: 31, since: '2026-08-31' },
    now: new Date(2026, 10, 22, 12).getTime(),
    locale: 'en-GB',
    busy: false,
    lost: false,
    exports: { busy: false, said: '', onExport: vi.fn() },
    restore: { bringing: { state: 'none' }, onFile: vi.fn(), onRestore: vi.fn(), onLeave: vi.fn() },
    backups: {
      backups: [
        {
          name: 'backup-1-a',
          madeAt: new Date(2026, 10, 22, 10, 15).getTime(),
          state: 'a',
          bytes: 84_321,
        },
      ],
      busy: false,
      said: '',
      onBackUp: vi.fn(),
      onLook: vi.fn(),
    },
    onEraseAll: vi.fn(),
  } satisfies DataPageProps;
}
