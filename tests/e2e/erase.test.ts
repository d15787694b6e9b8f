import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Change, outboxPrefix } from '../../lib/outbox';
import { launchTendril, type Tendril } from '../browser/extension';
import { privateFiles, writeFile } from '../browser/files';
import { rowsOf } from '../browser/ledger';
import { soon } from '../browser/soon';
import { entryOf, handLogOf, outbox, setSettings, store } from '../browser/storage';
import { allStored, placesOf } from '../browser/stores';
import { stopWorker, wakeWorker } from '../browser/worker';

/** What is stored about Zilpha alone. */
const hers = ['zilpha', 'quux', 'theremin', 'marzipan'];

/** What else a person wrote. */
const others = ['max power', 'hums', 'choirfolk', 'kite', 'secret.example'];

let tendril: Tendril;
let own: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  own = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

async function tell(...changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    await store(own, entryOf(change));
    await soon(() => outbox(own)).toEqual([]);
  }
}

const send = (name: string, keys: readonly string[]): Change => ({
  ...{ kind: 'sighting', site: 'linkedin', part: 'message' },
  ...{ people: [{ name, keys }], addressLists: [], own: [] },
});

async function newest(store: string): Promise<string> {
  const rows = await rowsOf(own, store);
  return String(
    rows.toSorted((one, other) => (String(one.revision) < String(other.revision) ? 1 : -1))[0]?.id,
  );
}

/** Somebody of whom there is something in every place there is. */
async function leaveTraces(): Promise<void> {
  await tell(send('Zilpha Quux', ['linkedin:in/zilpha-quux']));
  await tell({ kind: 'log', sighting: await newest('sightings') });
  await tell({ kind: 'moment', outreach: await newest('outreaches'), line: 'Marzipan for Zilpha' });
  const contact = await newest('contacts');
  await tell({
    kind: 'edit-contact',
    contact,
    changes: { notes: 'plays the theremin', groups: ['Choirfolk'] },
  });
  await tell({ kind: 'interview', name: 'Zilpha Quux', subject: 'theremin' });
  await store(own, { [`${outboxPrefix}1`]: { kind: 'dance', with: 'Zilpha Quux' } });
  await soon(() => rowsOf(own, 'setAside')).toHaveLength(1);
  await tell(send('Zilpha Quux', ['linkedin:in/zilpha-quux']));
  await setSettings(own, { reward: 'Fly a kite', hostsOff: ['secret.example'] });
  await stopWorker(own);
  await wakeWorker(own);
  await soon(() => privateFiles(own)).toHaveLength(1);
  // The second one was kept before the clock was set back.
  for (const copy of ['copy-1-left', `copy-${Date.now() + 86_400_000}-left`])
    await writeFile(own, copy, JSON.stringify({ name: 'Zilpha Quux' }));
}

test('who is erased is nowhere any more: not in the store, the backups, the copies, or what pages are told', async () => {
  await store(own, handLogOf('Max Power'));
  await leaveTraces();
  const places = [
    'local',
    'files',
    'contacts',
    'outreaches',
    'sightings',
    'interviews',
    'applied',
    'setAside',
  ];
  // What pages are told follows from the record, after each command.
  await soon(() => placesOf(own, hers)).toEqual(expect.arrayContaining(places));
  const zilpha = (await rowsOf(own, 'contacts')).find(({ name }) => name === 'Zilpha Quux');
  await tell({ kind: 'erase', contact: String(zilpha?.id) });
  await soon(() => placesOf(own, hers)).toEqual([]);
  expect(await placesOf(own, ['max power'])).toEqual(expect.arrayContaining(['files', 'contacts']));
});

test('once everything is erased only ids are left', async () => {
  await leaveTraces();
  await tell({ kind: 'erase-all' });
  await soon(() => placesOf(own, [...hers, ...others])).toEqual([]);
  const { local, files, rows } = await allStored(own);
  expect({ local, files }).toEqual({ local: {}, files: [] });
  const { device, applied, ...stores } = Object(rows);
  expect([device, applied]).toEqual([[expect.anything()], [expect.anything()]]);
  const left = new Set((Object.values(stores).flat() as object[]).flatMap((row) => Object.keys(row)));
  expect([...left].sort()).toEqual(['deleted', 'device', 'id', 'revision']);
});

test('after that nothing is watched, and nothing comes back at the next start', async () => {
  await stopWorker(own);
  await wakeWorker(own);
  await own.waitForTimeout(1000);
  expect(await placesOf(own, [...hers, ...others])).toEqual([]);
  expect(await privateFiles(own)).toEqual([]);
  await own.reload();
  expect(await own.locator('body').innerText()).not.toContain('Max');
});
