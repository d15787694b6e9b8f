import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { awaitedKey } from '../../lib/awaited';
import { stamp } from '../../lib/outbox';
import { changeSettings } from '../../lib/settings';
import { settle, show } from '../../lib/worker/settle';
import { begin, jane, tell } from './begin';

beforeEach(() => begin());

afterEach(() => vi.restoreAllMocks());

const keys = ['linkedin:in/jane-doe', ...jane.keys];

/** Writes to Jane, by hand. */
const writeToJane = () =>
  tell({ kind: 'hand-log', name: jane.name, channel: 'linkedin', on: stamp(new Date()).day, keys });

const told = async () => Object.keys(Object((await fakeBrowser.storage.local.get(awaitedKey))[awaitedKey]));

test('pages are told the keys of those whose reply is awaited, until it is there', async () => {
  await writeToJane();
  await settle();
  expect(await told()).toEqual(expect.arrayContaining(keys));
  await tell({ kind: 'reply', site: 'linkedin', keys });
  await settle();
  expect(await told()).toEqual([]);
});

test('a reply that was taken back is awaited no more', async () => {
  await writeToJane();
  await settle();
  const reply = await tell({ kind: 'reply', site: 'linkedin', keys });
  await settle();
  await tell({ kind: 'undo', of: reply });
  await settle();
  expect(await told()).toEqual([]);
});

test('nobody is awaited while replies are not to be noticed', async () => {
  await writeToJane();
  await settle();
  await changeSettings({ noticeReplies: false });
  await show(new Date());
  expect(await told()).toEqual([]);
});

test('pages are not woken when nothing has changed', async () => {
  await writeToJane();
  await settle();
  const write = vi.spyOn(fakeBrowser.storage.local, 'set');
  await settle();
  expect(write).not.toHaveBeenCalledWith(expect.objectContaining({ [awaitedKey]: expect.anything() }));
});
