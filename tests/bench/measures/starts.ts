import type { CDPSession, Page } from 'playwright-core';
import { awaitedKey } from '../../../lib/awaited';
import { launchTendril } from '../../browser/extension';
import { store } from '../../browser/storage';
import { stopWorker } from '../../browser/worker';
import { caseOf as onFacebook } from '../../sites/facebook/case-of';
import { threadUrl as facebookThread } from '../../sites/facebook/people';
import { onGmail } from '../../sites/gmail/acts';
import { caseOf as onLinkedIn } from '../../sites/linkedin/case-of';
import { threadUrl as linkedInThread } from '../../sites/linkedin/people';
import { openReplica, someone } from '../../sites/stage';
import type { Line, Measure } from '../line';

const idle = { name: '', act: async () => {}, expects: () => 'none' as const };

const pages = [
  onLinkedIn({ ...idle, url: linkedInThread }),
  onGmail('', idle.act),
  onFacebook({ ...idle, url: facebookThread }),
];

const loads = 20;

/** Longer than after a load a page is looked at where somebody is awaited, in milliseconds. */
const quiet = 5_000;

const jane = someone(1);

const awaitedKeys = [`linkedin:in/${jane.slug}`, `email:${jane.email}`, `facebook:${jane.vanity}`];

async function measure(): Promise<readonly Line[]> {
  const { context, commit, open, close } = await launchTendril();
  await commit();
  const own = await open('popup.html');
  const awaited = { at: Date.now(), channel: 'linkedin' };
  await store(own, { [awaitedKey]: Object.fromEntries(awaitedKeys.map((key) => [key, awaited])) });
  // That was written for the worker, too: what it does about it is over.
  await own.waitForTimeout(quiet);
  await stopWorker(own);
  const starts = await countStarts(own);
  for (let nth = 0; nth < loads; nth += 1) {
    const page = pages[nth % pages.length];
    if (page) await openReplica(context, page, jane);
  }
  await own.waitForTimeout(quiet);
  const figure = starts();
  await close();
  return [
    {
      what: `worker starts caused by ${loads} page loads without a send`,
      unit: 'starts',
      figure,
      target: { of: 'figure', most: 0 },
    },
  ];
}

/** Counts from now on how often the worker starts. `own` is one of the extension's pages. */
async function countStarts(own: Page): Promise<() => number> {
  const session: CDPSession = await own.context().newCDPSession(own);
  let starts = 0;
  let isRunning = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'running' && !isRunning) starts += 1;
      isRunning = runningStatus === 'running';
    }
  });
  await session.send('ServiceWorker.enable');
  return () => starts;
}

/** How often the worker is woken by pages in which nobody sends. */
export const starts: Measure = { name: 'starts', measure };
