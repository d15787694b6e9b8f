import type { Page } from 'playwright-core';
import { rowsOf } from '../browser/ledger';
import { soon } from '../browser/soon';
import { outbox } from '../browser/storage';

/** Every outreach as `Jane Doe 2026-11-18`: with whom, and on which day. `page` is one of the extension's own. */
export async function dayLogs(page: Page): Promise<string[]> {
  await soon(() => outbox(page)).toEqual([]);
  const contacts = new Map((await rowsOf(page, 'contacts')).map(({ id, name }) => [id, name]));
  const outreaches = await rowsOf(page, 'outreaches');
  return outreaches.flatMap(({ contact, day }) => (contact ? [`${contacts.get(contact)} ${day}`] : []));
}

/** The days that `from` to `to` hold among these outreaches' people, each person counted once: what a week comes to. */
export function peopleWithin(logs: readonly string[], from: string, to: string): number {
  const within = logs.filter((log) => from <= log.slice(-10) && log.slice(-10) <= to);
  return new Set(within.map((log) => log.slice(0, -11))).size;
}
