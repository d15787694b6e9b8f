import { deleteDB } from 'idb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { openLedger } from '../../lib/ledger/open';
import { readWaitingFor, type WaitingView } from '../../lib/ledger/reads/waiting';
import { type Change, post, stamp } from '../../lib/outbox';
import { changeSettings } from '../../lib/settings';
import type { Person } from '../../lib/sites/site';
import { stubNavigator } from '../navigator';
import { fillInBrowser } from '../stand-in-browser';
import '../chores';

export const jane: Person = { name: 'Jane Doe', keys: ['email:jane@example.org'] };

export const crowd: readonly Person[] = [1, 2, 3, 4, 5, 6].map((number) => ({
  name: `Person ${number}`,
  keys: [`email:person.${number}@example.org`],
}));

/** A worker before its first event, of a person who has pressed *Commit*. */
export async function begin() {
  fakeBrowser.reset();
  stubNavigator();
  const browser = fillInBrowser();
  await deleteDB('tendril');
  await openLedger();
  await changeSettings({ committedAt: 1 });
  return browser;
}

/** Puts a command into the outbox, as a page does. */
export const tell = (change: Change) => post(change, stamp(new Date()));

/** Puts a proven send from Gmail into the outbox. */
export const sent = (...people: readonly Person[]) =>
  tell({ kind: 'sighting', site: 'gmail', part: 'message', people, addressLists: [], own: [] });

/** The sighting that waits for this send. */
export async function waitingFor(send: string): Promise<WaitingView | undefined> {
  return (await readWaitingFor(await openLedger(), send, { now: Date.now(), first: 1 }))[0];
}

/** The commands that wait in the outbox. */
export async function outbox(): Promise<unknown[]> {
  const stored: Record<string, unknown> = await fakeBrowser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, entry]) => (key.startsWith('outbox:') ? [entry] : []));
}

/** Which file a call to `executeScript` runs; nothing for a function. */
export const fileOf = (call: unknown): string | undefined => (call as { files?: string[] }).files?.[0];

/** Answers `executeScript`, call by call, with results; an error is a page that went away. */
export function scriptsAnswer(answer: (call: unknown) => unknown) {
  return vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (call: unknown) => {
    const result = await answer(call);
    if (result instanceof Error) throw result;
    return [{ frameId: 0, result }];
  }) as never);
}
