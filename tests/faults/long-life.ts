import type { Page } from 'playwright-core';
import { addDays, type Day, localDay } from '../../lib/habit/calendar';
import { derivedFrom, type OutreachFacts } from '../../lib/ledger/derived';
import type { ContactFacts } from '../../lib/ledger/touches';
import { putRows } from '../browser/fill';
import { rowsOf } from '../browser/ledger';

/** How much somebody has done in ten years. */
export interface Size {
  readonly outreaches: number;
  readonly contacts: number;
}

/** What a part of such a life is made of. */
interface Part extends Size {
  readonly from: number;
  readonly to: number;
  readonly days: readonly Day[];
}

/** So many rows are made and put at once. */
const batch = 10_000;

/** Fills a fresh profile with so many rows, which are made in one of the extension's own pages: sending them there takes minutes. */
export async function liveLong(page: Page, size: Size): Promise<void> {
  const today = localDay(new Date());
  const days = Array.from({ length: 3650 }, (_, index) => addDays(today, index - 3649));
  const facts: OutreachFacts[] = [];
  let before: Promise<readonly OutreachFacts[]> = Promise.resolve([]);
  for (let from = 0; from < size.outreaches; from += batch) {
    const part = page.evaluate(makePart, {
      ...size,
      from,
      to: Math.min(from + batch, size.outreaches),
      days,
    });
    // While the store is at one part the page makes the next.
    facts.push(...(await before));
    before = part;
  }
  facts.push(...(await before));
  for (const [store, rows] of Object.entries(derivedFrom(await contactsIn(page), facts)))
    for (let begin = 0; begin < rows.length; begin += batch)
      await putRows(page, store, rows.slice(begin, begin + batch));
}

/** What of the contacts touches are made of. */
async function contactsIn(page: Page): Promise<readonly ContactFacts[]> {
  return (await rowsOf(page, 'contacts')) as unknown as readonly ContactFacts[];
}

/**
 * Runs in the page: puts these outreaches, the contacts that they are to, and a sighting for each fifth. Everybody is
 * reached out to in turn; a third wrote back, some pointed to somebody, each hundredth is to be remembered.
 * @returns what touches and tallies are made of.
 */
async function makePart({ outreaches, contacts, from, to, days }: Part): Promise<OutreachFacts[]> {
  const request = indexedDB.open('tendril');
  const ledger = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const tx = ledger.transaction(['contacts', 'outreaches', 'sightings'], 'readwrite', {
    durability: 'relaxed',
  });
  const put = (store: string, row: object) => tx.objectStore(store).put(row);
  const facts: OutreachFacts[] = [];
  for (let index = from; index < to; index += 1) {
    const day = days[Math.floor((index * days.length) / outreaches)] ?? '';
    const at = Date.parse(`${day}T08:00:00Z`) + (index % 300) * 60_000;
    const wrote = { device: 'long', revision: `${at.toString(36).padStart(9, '0')}.0000` };
    const person = index % contacts;
    const contact = `contact-${person}`;
    const name = `Jane Doe ${person}`;
    const keys = [`linkedin:in/jane-doe-${person}`, `email:jane${person}@example.test`];
    const command = `command-${index}`;
    const answer = [{ outcome: 'wrote-back', at, day, command }] as const;
    const outcomes = index % 3 === 0 && { outcomes: answer };
    const sighting = `sighting-${index}`;
    if (index < contacts) {
      const referral = index % 10 === 9 && { referredBy: `contact-${index - 1}` };
      put('contacts', { id: contact, ...wrote, name, keys, addedBy: command, addedOn: day, ...referral });
    }
    if (index % 5 === 0)
      put('sightings', {
        ...{ id: sighting, ...wrote, state: 'logged', site: 'linkedin', at, day },
        ...{ recipients: [{ name, keys }], sends: [`send-${index}`] },
      });
    put('outreaches', {
      ...{
        id: `outreach-${index}`,
        ...wrote,
        contact,
        day,
        channel: 'linkedin',
        at,
        log: command,
        loggedAt: at,
      },
      ...outcomes,
      ...(index % 5 === 0 && { sighting }),
      ...(index % 100 === 0 && { moment: 'A good talk.' }),
    });
    facts.push({ contact, day, at, ...outcomes });
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  ledger.close();
  return facts;
}
