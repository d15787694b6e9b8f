import * as fc from 'fast-check';
import { editorFrames } from '../../../lib/watch/frames';
import { goneForGood } from '../../../lib/watch/gone-for-good';
import { notice } from '../../../lib/watch/notice';
import { undo } from '../../../lib/watch/undo';
import { watch } from '../../../lib/watch/watch';
import { commands } from './browser';
import { chat } from './chat';
import { stopClock } from './clock';
import { MailPage } from './mail';
import { goneSite, noticeSite } from './mail-sites';
import { faultIn } from './model';
import type { Toy } from './toy';
import { countTraces } from './traces';

const usual = [
  'open a letter',
  'open another letter',
  'Ctrl+Enter',
  'Ctrl+Enter, refused',
  'draw a letter anew',
  'undo',
];

const toys: Readonly<Record<string, Toy>> = {
  row: chat,
  notice: {
    watched: { sites: [noticeSite], provers: { notice }, aftermath: undo, frames: editorFrames },
    usual,
    mount: (clock) => new MailPage(clock, { says: 'Sent', hasFrame: true }),
  },
  gone: {
    watched: { sites: [goneSite], provers: { gone: goneForGood }, aftermath: undo },
    usual,
    mount: (clock) => new MailPage(clock, { says: 'nothing', hasFrame: false }),
  },
};

/** Longer than the longest attempt may take, in milliseconds. */
const longest = 130_000;

const clock = stopClock();
const traces = countTraces(clock);

/** Which days are played, as fast-check names it. */
type Parameters = Pick<fc.Parameters<[Step[]]>, 'seed' | 'numRuns' | 'path'>;

/** One thing that happens, and how long until the next. */
interface Step {
  readonly does: string;
  readonly part: number;
  readonly ms: number;
  readonly pause: number;
}

/** Plays random days on a toy page; what does not keep a promise is reported, made as short as it can be. */
async function check(kind: string, parameters: Parameters): Promise<string> {
  const toy = toys[kind] as Toy;
  const names = Object.keys(toy.mount(clock).doings);
  const step = fc.record({
    does: fc.oneof(fc.constantFrom(...toy.usual), fc.constantFrom(...names)),
    part: fc.nat(2),
    ms: fc.oneof(fc.constant(0), fc.nat(400), fc.nat(4_400)),
    pause: fc.oneof(fc.constant(0), fc.nat(400), fc.nat(3_000), fc.constantFrom(1_000, 7_000)),
  });
  const day = fc.array(step, { maxLength: 40, size: 'max' });
  const details = await fc.check(
    fc.asyncProperty(day, async (steps) => {
      const fault = await play(toy, steps);
      if (fault) throw new Error(fault);
    }),
    parameters,
  );
  return details.failed ? reportOf(details) : '';
}

/** Plays one day from a fresh page to its end and says which promise was broken, if any. */
async function play(toy: Toy, steps: readonly Step[]): Promise<string> {
  commands.length = 0;
  const idle = traces.count();
  const life = new AbortController();
  watch(life, toy.watched);
  await clock.pass(0);
  const listening = traces.count();
  const page = toy.mount(clock);
  for (const { does, part, ms, pause } of steps) {
    page.doings[does]?.(part, ms);
    await clock.pass(pause);
  }
  await clock.pass(longest);
  const fault = faultIn(page.sends, commands) || traces.since(listening);
  life.abort();
  return fault || traces.since(idle);
}

function reportOf({
  seed,
  counterexamplePath,
  counterexample,
  errorInstance,
}: fc.RunDetails<[Step[]]>): string {
  const steps = counterexample?.[0].map(
    ({ does, part, ms, pause }) => `  ${does} (${part}, takes ${ms}), then ${pause} ms`,
  );
  return [String(errorInstance), ...(steps ?? []), `seed ${seed}, path ${counterexamplePath}`].join('\n');
}

declare global {
  interface Window {
    check: typeof check;
  }
}

window.check = check;
