import * as fc from 'fast-check';
import { stopClock } from '../../watch/page/clock';
import { countTraces } from '../../watch/page/traces';
import { commands } from './browser';
import { failures } from './loudly';
import { isClobbering, play } from './play';
import { clearPage } from './real-dom';
import { sendPlainly } from './stage';
import { anyState, type State, surfaces } from './state';

interface Door {
  readonly default: { main(context: { readonly signal: AbortSignal }): unknown };
}

const doors = import.meta.glob<Door>('../../../entrypoints/*.content.ts', { eager: true });

/** Longer than anything may go on in a page after the last press, in milliseconds. */
const longest = 130_000;

/** No state may take longer, in true milliseconds: a pattern that takes the square of what it is given takes hours. */
const slowest = 20_000;

/** A command is never larger, in characters. */
const largest = 1_300_000;

/** Before the page's clocks are stopped. */
const trueNow = performance.now.bind(performance);

const clock = stopClock();
const traces = countTraces(clock);
for (const type of ['click', 'submit']) addEventListener(type, (event) => event.preventDefault());

/** What was found: a report of the first fault, made as small as it can be; else none, and what was seen. */
export interface Found {
  readonly fault: string;
  readonly states: number;
  readonly sent: number;
  readonly largest: number;
  readonly slowest: number;
}

const nothing = { states: 0, sent: 0, largest: 0, slowest: 0 };
let seen = { ...nothing };

/** Plays random page states, each with a plain send after it. */
async function check(seed: number, numRuns: number, path: string): Promise<Found> {
  seen = { ...nothing };
  const details = await fc.check(
    fc.asyncProperty(anyState, async (state) => {
      const fault = await faultOf(state);
      if (fault) throw new Error(fault);
    }),
    { seed, numRuns, path, endOnFailure: false },
  );
  const [counterexample] = details.counterexample ?? [];
  const report = [
    String(details.errorInstance),
    JSON.stringify(counterexample, short),
    `seed ${details.seed}, path ${details.counterexamplePath}`,
  ];
  return { fault: details.failed ? report.join('\n') : '', ...seen };
}

function short(_: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}… ${value.length}` : value;
}

async function faultOf(state: State): Promise<string> {
  commands.length = 0;
  failures.length = 0;
  clearPage();
  const surface = surfaces[state.surface];
  if (!surface) return 'no such surface';
  const idle = traces.count();
  const life = new AbortController();
  for (const name of surface.scripts) doors[`../../../entrypoints/${name}.content.ts`]?.default.main(life);
  await clock.pass(0);
  const listening = traces.count();
  const begun = trueNow();
  await play(state, clock.pass);
  const took = trueNow() - begun;
  const number = 1_000 + seen.states;
  const who = await sendPlainly(surface, number, clock.pass);
  clearPage();
  await clock.pass(longest);
  const left = traces.since(listening);
  life.abort();
  const size = Math.max(0, ...commands.map((one) => JSON.stringify(one).length));
  seen.states += 1;
  seen.sent += commands.filter((one) => one.kind === 'sighting').length;
  seen.largest = Math.max(seen.largest, size);
  seen.slowest = Math.max(seen.slowest, took);
  if ('wasMarkup' in window) return 'a text became markup';
  if (!wasNoticed(who.keys)) return `lost: a plain message to ${who.name}`;
  if (failures.length > 0 && !isClobbering(state)) return `failed inside: ${failures[0]}`;
  if (size > largest) return `a command of ${size} letters`;
  if (took > slowest) return `took ${Math.round(took)} ms`;
  return left || traces.since(idle);
}

function wasNoticed(keys: readonly string[]): boolean {
  return commands.some(
    (one) =>
      one.kind === 'sighting' &&
      (one.people.some((person) => person.keys.some((key) => keys.includes(key))) ||
        one.addressLists.some((list) => keys.some((key) => list.includes(key.replace('email:', ''))))),
  );
}

declare global {
  interface Window {
    checkStates: typeof check;
  }
}

window.checkStates = check;
