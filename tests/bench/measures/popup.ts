import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, daysBetween, localDay, weekday } from '../../../lib/habit/calendar';
import { builtCopy } from '../../browser/built-copy';
import { launchTendril, type Tendril } from '../../browser/extension';
import { fill } from '../../browser/fill';
import { project } from '../../run/command.mjs';
import { lifeOf, settingsOf } from '../../sample/life';
import { type Plan, typical } from '../../sample/plan';
import { besideFloor, type Measure } from '../line';
import { shuffled } from '../samples';
import { firstPaint, wantedPaint, watchPaints } from './painted';

const rounds = 25;

/** The number in the ring. */
const number = '[role=progressbar][aria-label="Weekly goal"][aria-valuenow] b';

/** What is measured, each on a page of its own. */
const takes = {
  static: { path: 'static.html', paint: firstPaint },
  'static again': { path: 'static.html', paint: firstPaint },
  'first paint': { path: 'popup.html', paint: firstPaint },
  numbers: { path: 'popup.html', paint: wantedPaint },
  least: { path: 'least.html', paint: wantedPaint },
} as const;

/** The popup in a tab, while the extension's process is warm, with a record of three months. */
export const popup: Measure = { name: 'popup', measure };

async function measure() {
  const tendril = await launchTendril({ extension: withStatic() });
  try {
    await live(tendril);
    const variants = Object.keys(takes) as (keyof typeof takes)[];
    const samples = await shuffled(variants, rounds, (variant) => take(tendril, variant));
    const line = besideFloor({
      ...{ unit: 'ms', samples, floor: 'static', control: 'static again' },
      floorIs: 'first paint of a static page',
    });
    return [
      { ...line('first paint', 'popup: first paint'), target: { of: 'ratio', most: 1.05 } as const },
      { ...line('numbers', 'popup: numbers'), target: { of: 'ratio', most: 1.2 } as const },
      line('least', 'the least that shows a number: a script that reads one row of the store'),
    ];
  } finally {
    await tendril.close();
  }
}

/** Puts a number where the popup has it, once the store has answered one question. */
const least = `const opening = indexedDB.open('tendril');
opening.onsuccess = () => {
  const asked = opening.result.transaction('totals').objectStore('totals').get('all');
  asked.onsuccess = () => {
    const ring = document.createElement('p');
    for (const [name, value] of Object.entries({ role: 'progressbar', 'aria-label': 'Weekly goal', 'aria-valuenow': 1 }))
      ring.setAttribute(name, value);
    ring.appendChild(document.createElement('b')).append(asked.result ? 1 : 0);
    document.querySelector('.ring').append(ring);
  };
};`;

/**
 * The build, with two pages more: the floor, which is what the popup's HTML shows before its script runs, with the rules that draw
 * it in one style sheet, and no script at all; and the same with the least of a script.
 */
function withStatic(): string {
  const folder = join(project, 'entrypoints/popup');
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="(.*)" \/>/g)].map(([, path = '']) => path);
  const rules = sheets.map((path) => readFileSync(join(folder, path), 'utf8'));
  const bare = html.replace(/ *<(script|link rel="stylesheet").*\n/g, '');
  const page = bare.replace('</head>', '<link rel="stylesheet" href="/static.css" />\n</head>');
  return builtCopy(
    'popup',
    (manifest) => manifest,
    () => ({
      'static.css': rules.join('\n'),
      'static.html': page,
      'least.js': least,
      'least.html': page.replace('</head>', '<script type="module" src="/least.js"></script>\n</head>'),
    }),
  );
}

/** Gives the profile three months of a life until today, and leaves a page open that keeps the process warm. */
async function live({ open }: Tendril): Promise<void> {
  const plan = until(localDay(new Date()));
  const page = await open('popup.html');
  await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
  await fill(page, lifeOf(plan), { ...settingsOf(plan), firstWeekday: weekday(addDays(plan.today, -2)) });
  await watchPaints(page.context(), number);
  await page.goto(page.url().replace('popup', 'static'));
}

/** The typical life as if that day were the last of it, which is the third of its week. */
function until(today: Plan['today']): Plan {
  const since = (day: Plan['today']) => addDays(day, daysBetween(typical.today, today));
  return {
    ...typical,
    today,
    committedOn: since(typical.committedOn),
    weeksOff: typical.weeksOff.map(since),
  };
}

/** Opens a page, and closes it once it was painted; in milliseconds since the navigation began. */
async function take({ open }: Tendril, variant: keyof typeof takes): Promise<number> {
  const { path, paint } = takes[variant];
  const page = await open(path);
  const at = await paint(page);
  await page.close();
  return at;
}
