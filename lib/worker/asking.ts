import { readMissBy } from '../ledger/changes/misses';
import { inLedger } from '../ledger/open';
import { readWaitingFor, type WaitingView } from '../ledger/reads/waiting';
import { tellNoRoom } from '../no-room';
import { asksInPage, firstWeekdayFor, readSettings } from '../settings';
import { showTrouble } from '../toolbar';
import { askInPage } from './chip-in-page';
import { notifyOf } from './notification';
import type { Place } from './place';
import { keepShape } from './shape-of-miss';

/** Asks about the send of a command that has left the outbox, or looks at the page in which it found no proof. */
export async function askAbout(command: string, place: Place): Promise<void> {
  if (await isUnkept(command)) {
    await tellNoRoom('unkept');
    return await showTrouble();
  }
  // The question may stand long, and each look finds a connection of its own.
  const first = firstWeekdayFor(await readSettings());
  const read = async () => {
    const now = Date.now();
    return (await inLedger((ledger) => readWaitingFor(ledger, command, { now, first })))[0];
  };
  const sighting = await read();
  const miss = await inLedger((ledger) => readMissBy(ledger, command));
  if (sighting) await ask(sighting, place, read);
  else if (miss) await keepShape(miss, place);
}

/** A page whose send could not be written to the outbox tells its id all the same: nothing here knows of it. */
async function isUnkept(command: string): Promise<boolean> {
  return await inLedger(async (ledger) => {
    const known = (await ledger.get('applied', command)) ?? (await ledger.get('setAside', command));
    return known === undefined;
  });
}

/** Asks in the page where that is wanted and can be done, else on the desktop where that is wanted. */
async function ask(
  sighting: WaitingView,
  place: Place,
  read: () => Promise<WaitingView | undefined>,
): Promise<void> {
  const settings = await readSettings();
  if (asksInPage(settings, sighting.site) && (await askInPage(place, read))) return;
  const still = await read();
  if (still && settings.notify) await notifyOf(still);
}
