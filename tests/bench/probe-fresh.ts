import { execSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { addDays, localDay, daysBetween } from '../../lib/habit/calendar';
import { launchTendril } from '../browser/extension';
import { fill } from '../browser/fill';
import { lifeOf, settingsOf } from '../sample/life';
import { typical } from '../sample/plan';
import { median } from './samples';
import { firstPaint, wantedPaint, watchPaints } from './measures/painted';
const number = '[role=progressbar][aria-label="Weekly goal"][aria-valuenow] b';
export async function bench() {
  const today = localDay(new Date());
  const since = (d: any) => addDays(d, daysBetween(typical.today, today));
  const plan: any = { ...typical, today, committedOn: since(typical.committedOn), weeksOff: typical.weeksOff.map(since) };
  const got: any = {};
  for (let round = 0; round < Number(process.env.R ?? 6); round += 1)
    for (const v of (process.env.V ?? 'A,E').split(',')) {
      const t = await launchTendril({ extension: `/tmp/outs/${v}` });
      const page = await t.open('popup.html');
      await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
      await fill(page, lifeOf(plan), { ...settingsOf(plan) });
      await page.waitForTimeout(1500);
      await watchPaints(page.context(), number);
      const url = page.url();
      const list = execSync(`for p in $(pgrep chromium); do tr '\\0' ' ' < /proc/$p/cmdline | grep -q extension-process && echo $p; done || true`, { stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim().replaceAll('\n', ' ');
      execSync('kill -9 ' + list);
      await new Promise((r) => setTimeout(r, 1500));
      const p = await t.context.newPage();
      await p.goto(url);
      const n = await wantedPaint(p); const f = await firstPaint(p);
      ((got[v] ??= { n: [], f: [] }).n).push(n); got[v].f.push(f);
      await t.close();
    }
  for (const [v, { n, f }] of Object.entries(got) as any) console.log(v, 'numbers', median(n), 'first', median(f), n.join(' '));
}
