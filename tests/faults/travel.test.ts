import { afterAll, beforeAll, test } from 'vitest';
import { weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { commit, log } from '../clock/deeds';
import { beginLife, type Life } from '../clock/life';
import { dayLogs, peopleWithin } from './day-logs';
import { judge, lossIn, roundsOf } from './rounds';

let life: Life;

beforeAll(async () => {
  life = await beginLife('2026-10-24 09:00');
});

afterAll(() => life.end());

/** A moment as clocks show it, the week that it lies in, and where the person is from then on, where they travel. */
type Stay = readonly [shown: string, monday: string, sunday: string, zone?: string];

/** Around the end of summer time in Berlin, its begin in Santiago at midnight, and its begin in Berlin. */
const seasons: readonly Stay[] = [
  ['2026-10-24 23:30', '2026-10-19', '2026-10-25'],
  ['2026-10-25 02:30', '2026-10-19', '2026-10-25'],
  ['2026-10-25 23:45', '2026-10-19', '2026-10-25'],
  ['2026-10-26 00:15', '2026-10-26', '2026-11-01'],
  ['2027-03-27 23:30', '2027-03-22', '2027-03-28'],
  ['2027-03-28 03:10', '2027-03-22', '2027-03-28'],
  ['2027-03-28 23:45', '2027-03-22', '2027-03-28'],
  ['2027-03-29 00:15', '2027-03-29', '2027-04-04'],
  ['2027-09-04 23:50', '2027-08-30', '2027-09-05', 'America/Santiago'],
  ['2027-09-05 01:05', '2027-08-30', '2027-09-05'],
  ['2027-09-06 00:10', '2027-09-06', '2027-09-12'],
];

/** Over the date line to the day before, and again, and back to the day after. */
const journey: readonly Stay[] = [
  ['2027-11-22 08:00', '2027-11-22', '2027-11-28', 'Pacific/Auckland'],
  ['2027-11-21 09:00', '2027-11-15', '2027-11-21', 'Pacific/Honolulu'],
  ['2027-11-22 08:30', '2027-11-22', '2027-11-28'],
  ['2027-11-24 07:00', '2027-11-22', '2027-11-28', 'Pacific/Auckland'],
  ['2027-11-23 20:00', '2027-11-22', '2027-11-28', 'Pacific/Niue'],
  ['2027-11-25 06:00', '2027-11-22', '2027-11-28', 'Pacific/Kiritimati'],
];

const done: string[] = [];

/** Logs a call at each stay, and counts the weeks that then show another number than their days come to. */
async function live(stays: readonly Stay[]): Promise<number> {
  let wrong = 0;
  for (const [shown, monday, sunday, zone] of stays) {
    await (zone ? life.restartAt(shown, zone) : life.at(shown));
    await log(life, 'Call', `Pat Stone ${done.length}`);
    done.push(`Pat Stone ${done.length} ${shown.slice(0, 10)}`);
    const count = peopleWithin(done, monday, sunday);
    const isRight = soon(() => weekOf(life.popup)).toBe(`${count} of 2`);
    await isRight.catch(() => (wrong += 1));
  }
  return wrong;
}

/** Plays these stays, and counts what they lost or doubled and the weeks that were wrong. */
async function play(
  context: Parameters<typeof judge>[0],
  fault: string,
  stays: readonly Stay[],
): Promise<void> {
  const wrong = await live(stays);
  const { lost, doubled } = lossIn(done, await dayLogs(life.popup));
  judge(context, { fault, rounds: stays.length, lost: lost.length + wrong, doubled: doubled.length });
}

test('the clocks of a country change, and each thing stays on its day', async (context) => {
  await commit(life, ['Ann Lee']);
  await play(context, 'daylight saving', seasons.slice(0, roundsOf(seasons.length, 1)));
});

test('a person flies over the date line, and each thing stays on the day of the place where it was done', async (context) => {
  await play(context, 'over the date line', journey.slice(0, roundsOf(journey.length, 2)));
});
