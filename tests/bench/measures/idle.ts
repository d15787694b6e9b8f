import type { BrowserContext } from 'playwright-core';
import { launchTendril } from '../../browser/extension';
import { stopwatchOn } from '../busy';
import { extensionOf, ordinaryObserver } from '../floors';
import { besideFloor, type Line, type Measure } from '../line';
import { peerScript } from '../peers';
import { collecting, costOfRows, emptyPage } from '../rows';
import { shuffled } from '../samples';

/** Where each of them is at work. */
const hosts = {
  none: 'none.example.test',
  'none again': 'none-again.example.test',
  linkedin: 'www.linkedin.com',
  gmail: 'mail.google.com',
  ordinary: 'ordinary.example.test',
  'gmail-js': 'gmail-js.example.test',
};

type Variant = keyof typeof hosts;

const variants = Object.keys(hosts) as Variant[];

const rounds = 20;

async function measure(): Promise<readonly Line[]> {
  const observers = extensionOf('observers', [
    { host: hosts.ordinary, code: ordinaryObserver },
    { host: hosts['gmail-js'], code: await peerScript('gmail-js') },
  ]);
  const { context, commit, close } = await launchTendril({ beside: [observers], args: [collecting] });
  await commit();
  const takes = await pagesIn(context);
  const samples = await shuffled(variants, rounds, (variant) => takes[variant]());
  await close();
  const line = besideFloor({
    unit: 'ms',
    samples,
    floor: 'none',
    floorIs: 'no extension',
    control: 'none again',
  });
  const target = { of: 'ratio', most: 1.05 } as const;
  return [
    { ...line('linkedin', "a page's work while nobody sends: LinkedIn"), target },
    { ...line('gmail', 'the same: Gmail'), target },
    line('ordinary', 'the same with an ordinary observer, five selectors'),
    line('gmail-js', 'the same with gmail-js'),
  ];
}

/** Opens a page for each. */
async function pagesIn(context: BrowserContext): Promise<Record<Variant, () => Promise<number>>> {
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: emptyPage }));
  const opened = variants.map(async (variant) => {
    const page = await context.newPage();
    await page.goto(`https://${hosts[variant]}/`);
    const stopwatch = await stopwatchOn(page);
    return [variant, () => costOfRows(page, stopwatch)] as const;
  });
  return Object.fromEntries(await Promise.all(opened)) as Record<Variant, () => Promise<number>>;
}

/** What a page's work costs while nobody sends. */
export const idle: Measure = { name: 'idle', measure };
