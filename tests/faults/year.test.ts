import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addDays, type Day, weekOf as weekAround } from '../../lib/habit/calendar';
import { strengthNow } from '../../lib/habit/strength';
import { weekFacts } from '../../lib/habit/weeks';
import type { Change } from '../../lib/outbox';
import { weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { entryOf, outbox, store } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { commit } from '../clock/deeds';
import { beginLife, type Life, momentIn } from '../clock/life';
import { strengthOf } from '../clock/numbers';
import { counted } from '../habit/counted';
import { dayLogs } from './day-logs';
import { chance, judge, lossIn, roundsOf, seed } from './rounds';

const home = 'Europe/Berlin';

const begin = '2026-11-23';

let life: Life;

beforeAll(async () => {
  vi.stubEnv('TZ', home);
  life = await beginLife(`${begin} 09:00`);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await life.end();
});

/** What a person does in a week of this year: calls by chance, a week off now and then, another goal twice. */
function deedsOf(week: number, monday: Day): Change[] {
  const calls = Array.from({ length: chance.between(0, 4) }, (_, index): Change => {
    // Whoever is called twice counts once.
    const name = `Pat Stone ${week}-${Math.min(index, 2)}`;
    return { kind: 'hand-log', name, channel: 'call', on: addDays(monday, chance.between(0, 2)) };
  });
  const off: Change[] = chance.chance(0.1)
    ? [{ kind: 'time-off', from: monday, to: addDays(monday, 6) }]
    : [];
  const goal = { 20: 3, 35: 1 }[week];
  return [...calls, ...off, ...(goal ? [{ kind: 'goal', contacts: goal } as const] : [])];
}

test('a year of weeks in a minute comes to the strength that the formula gives', async (context) => {
  await commit(life, []);
  const rounds = roundsOf(52, 6);
  const changes: Change[] = [];
  for (let week = 0; week < rounds; week += 1) {
    const monday = addDays(begin, 7 * week);
    const wednesday = momentIn(home, `${addDays(monday, 2)} 12:00`);
    life.setClock(wednesday);
    const deeds = deedsOf(week, monday);
    await store(life.popup, Object.assign({}, ...deeds.map((deed) => entryOf(deed, wednesday))));
    await stopWorker(life.popup);
    await wakeWorker(life.popup);
    await soon(() => outbox(life.popup)).toEqual([]);
    changes.push(...deeds);
  }
  const sunday = addDays(begin, 7 * rounds - 1);
  await life.at(`${sunday} 18:00`);
  const calls = changes.filter((change) => change.kind === 'hand-log');
  const weeks = Array.from({ length: rounds }, (_, week) => weekAround(addDays(begin, 7 * week), 1));
  const facts = weekFacts(counted(calls.map(({ name, on }) => ({ contact: name, day: on }))), weeks, {
    goals: [
      { contacts: 2, from: begin },
      { contacts: 3, from: addDays(begin, 7 * 20) },
      { contacts: 1, from: addDays(begin, 7 * 36) },
    ],
    timeOff: changes.filter((change) => change.kind === 'time-off'),
  });
  const running = facts.at(-1);
  expect(running).toBeDefined();
  if (!running) return;
  await soon(() => strengthOf(life.popup)).toBe(Math.round(strengthNow(facts.slice(0, -1), running)));
  if (!running.off) await soon(() => weekOf(life.popup)).toBe(`${running.contacts} of ${running.goal}`);
  const done = calls.map(({ name, on }) => `${name} ${on}`);
  const { lost, doubled } = lossIn(done, await dayLogs(life.popup));
  judge(context, { fault: 'a year of weeks', rounds, lost: lost.length, doubled: doubled.length, seed });
});
