import type { BrowserContext, Page } from 'playwright-core';
import { stopWorker } from '../browser/worker';
import { send } from '../lived/changes';
import { launchStore, withLived } from '../lived/lived';
import { lifeOf } from '../lived/lives';
import type { MadeLife } from '../lived/made-life';
import { median, shuffled } from './samples';

/** How costs grow with one thing. */
export interface Growth {
  /** What there is more and more of. */
  readonly of: string;
  readonly sizes: readonly number[];
  /** What costs, with a figure in milliseconds for each size. */
  readonly costs: Readonly<Record<string, readonly number[]>>;
}

const rounds = 20;

type Take = (page: Page) => Promise<number>;

/** What is asked of a record, and in how many rounds. */
const inRecord: Readonly<Record<string, readonly [Take, number]>> = {
  "the popup's reads": [(page) => page.evaluate(() => ours.readPopup()), rounds],
  'a noticed send, applied': [(page) => page.evaluate((change) => ours.applyChange(change), send()), rounds],
  'the first 200 rows of the history': [(page) => page.evaluate(() => ours.readFirstRows()), rounds],
  'the list of people': [(page) => page.evaluate(() => ours.readEverybody()), 5],
  'everything, as it is exported': [(page) => page.evaluate(() => ours.writeAll()), 3],
};

/** What is asked of records of these sizes. */
function inLives(of: string, sizes: readonly number[], lifeBy: (size: number) => MadeLife): Promise<Growth> {
  const lives = Object.fromEntries(sizes.map((size) => [String(size), lifeBy(size)]));
  return withLived(lives, async (lived) => {
    const costs: Record<string, number[]> = {};
    for (const [what, [take, many]] of Object.entries(inRecord)) {
      const samples = await shuffled(
        Object.keys(lives),
        many,
        async (size) => {
          const { page } = lived[size] ?? {};
          return page ? take(page) : Number.NaN;
        },
        // What takes long is not repeated to warm up.
        Math.floor(many / 8),
      );
      costs[what] = sizes.map((size) => median(samples[size] ?? []));
    }
    return { of, sizes, costs };
  });
}

/** What each of the tabs shows. */
const tab = 'https://www.linkedin.com/feed/';

/** What a send costs while so many pages are open that are watched. */
async function withTabs(sizes: readonly number[]): Promise<Growth> {
  const { tendril, page } = await launchStore();
  const body = '<!doctype html><title>LinkedIn</title>';
  await tendril.context.route(tab, (route) => route.fulfill({ contentType: 'text/html', body }));
  const awake: number[] = [];
  const asleep: number[] = [];
  const settle = () => page.evaluate((change) => ours.settle(change), send());
  for (const size of sizes) {
    await openTabs(tendril.context, size);
    awake.push(await middleOf(settle));
    asleep.push(await middleOf(() => stopWorker(page).then(settle)));
  }
  await tendril.close();
  const costs = {
    'a send, from its entry until the ledger has it': awake,
    'the same, worker asleep': asleep,
  };
  return { of: 'open tabs of LinkedIn', sizes, costs };
}

async function middleOf(take: () => Promise<number>): Promise<number> {
  const { all } = await shuffled(['all'], rounds, take);
  return median(all);
}

/** Opens as many as it takes until there are so many. */
async function openTabs(context: BrowserContext, many: number): Promise<void> {
  const there = context.pages().filter((page) => page.url() === tab).length;
  for (let nth = there; nth < many; nth += 1) await context.newPage().then((page) => page.goto(tab));
}

/** A thousand outreaches are to 500 people, a million to 50,000. */
function growing(outreaches: number): MadeLife {
  return lifeOf(outreaches, Math.round(5 * outreaches ** (2 / 3)));
}

/** How costs grow with history, contacts and open tabs, at four sizes each. */
export async function measureGrowth(): Promise<readonly Growth[]> {
  return [
    await inLives(
      'outreaches, to as many people as belong to them',
      [1_000, 10_000, 100_000, 1_000_000],
      growing,
    ),
    await inLives('people with 20,000 outreaches', [500, 2_000, 10_000, 50_000], (contacts) =>
      lifeOf(20_000, contacts),
    ),
    await withTabs([1, 5, 10, 20]),
  ];
}
