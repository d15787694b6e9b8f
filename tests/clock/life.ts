import type { Page } from 'playwright-core';
import { localDay } from '../../lib/habit/calendar';
import { settingsKey } from '../../lib/settings';
import { launchTendril, type Tendril } from '../browser/extension';
import { buttonOn, justSent, thisWeek } from '../browser/popup';
import { soon } from '../browser/soon';
import { stored } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { openThread, sendMessage, sendOnFacebook } from '../e2e/sending';
import type { Someone } from '../sites/case';
import { movedClock } from './moved-clock';

/** A person's life with Tendril, in a browser whose clock the test sets. */
export interface Life {
  /** The popup, opened anew at each moment. */
  readonly popup: Page;
  /** Presses *Commit* on the welcome page, with these first names for the list, and lets weeks begin on Monday. */
  commit(names: readonly string[]): Promise<void>;
  /** Goes to a moment of the person's own clock, such as `2026-09-01 09:00`, and opens the popup. */
  at(moment: string): Promise<void>;
  /** Closes the browser and opens it again at that moment. */
  restartAt(moment: string): Promise<void>;
  /** Opens a page of the dashboard. */
  open(page: string): Promise<Page>;
  /** Writes to someone there and presses *Log it*. */
  write(where: 'linkedin' | 'facebook', who: Someone): Promise<void>;
  /** Reads on LinkedIn what somebody wrote back, until that has been noticed. */
  read(who: Someone): Promise<void>;
  /** Logs by hand: the kind's button, the name, the form's button. */
  log(kind: 'Call' | 'In person' | 'Letter', name: string): Promise<void>;
  /** Says in the popup what happened with somebody: *What happened?*, then the outcome, then to whom they pointed. */
  say(name: string, outcome: string, referral?: string): Promise<void>;
  end(): Promise<void>;
}

/** The hours in which clocks of Berlin stand ahead of Greenwich's, by the calendar of 2026. */
const zone = 'Europe/Berlin';
const offsetOf = (day: string) => (day < '2026-10-25' ? '+02:00' : '+01:00');

const senders = { linkedin: sendMessage, facebook: sendOnFacebook };

/** Begins a life in Berlin, before anything is committed. */
export async function beginLife(begin: string): Promise<Life> {
  const clock = movedClock(zone);
  clock.set(momentOf(begin));
  let tendril: Tendril = await launchTendril({ env: clock.env });
  let popup = await tendril.open('popup.html');

  const at = async (moment: string) => {
    clock.set(momentOf(moment));
    await popup.close();
    popup = await tendril.open('popup.html');
    expectDay(await popup.evaluate(() => Date.now()), moment);
    // By now the browser has long stopped the worker; whatever starts it lets it look at the clock.
    await stopWorker(popup);
    await wakeWorker(popup);
  };
  return {
    get popup() {
      return popup;
    },
    at,
    commit: async (names) => {
      const welcome = await tendril.open('welcome.html');
      await welcome.getByLabel(/first people on my list/).fill(names.join('\n'));
      await welcome.getByRole('button', { name: 'Commit' }).click();
      await welcome.getByRole('heading', { name: /set/i }).waitFor();
      await welcome.goto(welcome.url().replace('welcome.html', 'dashboard.html#/settings'));
      await welcome.getByLabel('Weeks begin on').selectOption('Monday');
      await soon(() => stored(welcome, settingsKey)).toMatchObject({ firstWeekday: 1 });
      await welcome.close();
    },
    restartAt: async (moment) => {
      await tendril.close();
      clock.set(momentOf(moment));
      tendril = await launchTendril({ profile: tendril.profile, env: clock.env });
      popup = await tendril.open('popup.html');
    },
    open: (page) => tendril.open(page),
    write: async (where, who) => {
      await senders[where](tendril.context, who);
      await buttonOn(justSent(popup), who.name, 'Log it').click();
      await soon(() => isThere(popup, who.name)).toBe(true);
    },
    read: async (who) => {
      const page = await openThread(tendril.context, who, { writesAfter: 500 });
      const row = popup.locator(`[data-person=${JSON.stringify(who.name)}]`);
      await soon(() => row.filter({ hasText: 'Noticed while you read.' }).count()).toBe(1);
      await page.close();
    },
    log: async (kind, name) => {
      const form = popup.getByRole('region', { name: 'Log by hand' });
      await form.getByRole('button', { name: kind, exact: true }).click();
      await form.getByLabel('Name', { exact: true }).fill(name);
      await popup.keyboard.press('Enter');
      await soon(() => isThere(popup, name)).toBe(true);
    },
    say: async (name, outcome, referral) => {
      // The newest first: an older outreach to the same person may be open, too.
      const row = popup.locator(`[data-person=${JSON.stringify(name)}]`).first();
      await row.getByRole('button', { name: 'What happened?' }).click();
      await popup
        .getByRole('menuitem', { name: outcome })
        .or(popup.getByRole('menuitemradio', { name: outcome }))
        .click();
      if (!referral) return;
      await popup.keyboard.type(referral);
      await popup.keyboard.press('Enter');
    },
    end: () => tendril.close(),
  };
}

function momentOf(moment: string): Date {
  const [day = '', time = ''] = moment.split(' ');
  return new Date(`${day}T${time}:00${offsetOf(day)}`);
}

function expectDay(shown: number, moment: string): void {
  const day = localDay(new Date(shown));
  if (day !== moment.slice(0, 10)) throw new Error(`The browser's clock shows ${day}, not ${moment}.`);
}

async function isThere(popup: Page, name: string): Promise<boolean> {
  return (
    (await thisWeek(popup)
      .and(popup.locator(`[data-person=${JSON.stringify(name)}]`))
      .count()) > 0
  );
}
