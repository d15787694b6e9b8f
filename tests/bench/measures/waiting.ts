import type { BrowserContext, Page } from 'playwright-core';
import { launchTendril } from '../../browser/extension';
import { countDoings } from '../../e2e/doings';
import { caseOf } from '../../sites/linkedin/case-of';
import { onPage } from '../../sites/linkedin/hand';
import { threadUrl } from '../../sites/linkedin/people';
import { openReplica, someone } from '../../sites/stage';
import { type Stopwatch, stopwatchOn } from '../busy';
import { emptyObserver, extensionOf, ordinaryObserver } from '../floors';
import { besideFloor, type Line, type Measure } from '../line';
import { collecting, costOfRows } from '../rows';
import { shuffled } from '../samples';

/** Where each of them is at work, always on the same replica. */
const hosts = {
  observer: 'observer.example.test',
  'observer again': 'observer-again.example.test',
  tendril: 'www.linkedin.com',
  none: 'none.example.test',
  ordinary: 'ordinary.example.test',
};

type Variant = keyof typeof hosts;

const variants = Object.keys(hosts) as Variant[];

const rounds = 12;

/** LinkedIn, where a message is taken and never shown: nothing proves it, and nothing says that it is on its way. */
const unconfirmed = (host: string) =>
  caseOf({
    name: 'a send that is never confirmed',
    url: (who) => threadUrl(who).replace('www.linkedin.com', host),
    play: () => ({ placeholderAfter: 1e9 }),
    act: async () => {},
    expects: () => 'none',
  });

async function measure(): Promise<readonly Line[]> {
  const observers = extensionOf('waiting', [
    { host: hosts.observer, code: emptyObserver },
    { host: hosts['observer again'], code: emptyObserver },
    { host: hosts.ordinary, code: ordinaryObserver },
  ]);
  const { context, commit, close } = await launchTendril({ beside: [observers], args: [collecting] });
  await commit();
  const takes = await pagesIn(context);
  const samples = await shuffled(variants, rounds, (variant) => takes[variant]());
  const idleAfter = await timeUntilIdle(context);
  await close();
  const line = besideFloor({
    unit: 'ms',
    samples,
    floor: 'observer',
    floorIs: 'empty document observer',
    control: 'observer again',
  });
  return [
    {
      ...line('tendril', "a page's work while a send waits for its proof"),
      target: { of: 'ratio', most: 1.3 },
    },
    line('none', 'no extension'),
    line('ordinary', 'the same with an ordinary observer, five selectors'),
    {
      what: 'after the press it is idle again',
      unit: 'ms',
      figure: idleAfter,
      target: { of: 'figure', most: 5_000 + 250 },
    },
  ];
}

/** Presses *Send* as a person does. */
async function send(page: Page): Promise<void> {
  await onPage(page).write('Hello');
  await onPage(page).sendButton.click();
}

async function pagesIn(context: BrowserContext): Promise<Record<Variant, () => Promise<number>>> {
  const opened = variants.map(async (variant) => {
    const page = await openReplica(context, unconfirmed(hosts[variant]), someone(1));
    const stopwatch = await stopwatchOn(page);
    return [variant, () => costAfterPress(page, stopwatch)] as const;
  });
  return Object.fromEntries(await Promise.all(opened)) as Record<Variant, () => Promise<number>>;
}

async function costAfterPress(page: Page, stopwatch: Stopwatch): Promise<number> {
  // Behind others a page is seldom drawn, and a hand waits for that.
  await page.bringToFront();
  await send(page);
  return costOfRows(page, stopwatch);
}

async function timeUntilIdle(context: BrowserContext): Promise<number> {
  const page = await openReplica(context, unconfirmed(hosts.tendril), someone(2));
  const doings = await countDoings(page, 'linkedin');
  await send(page);
  const began = performance.now();
  for (let now = await doings(); now.observers + now.timers > 0; now = await doings())
    await new Promise((resolve) => setTimeout(resolve, 10));
  const took = performance.now() - began;
  await page.close();
  return took;
}

/** What a page's work costs while an attempt waits for its proof, and for how long. */
export const waiting: Measure = { name: 'waiting', measure };
