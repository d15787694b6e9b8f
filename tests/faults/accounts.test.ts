import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { soon } from '../browser/soon';
import { onGmail, pressSend, untilSent, write } from '../sites/gmail/acts';
import * as outlook from '../sites/outlook/acts';
import { openReplica, someone } from '../sites/stage';
import { judge, lossIn, roundsOf } from './rounds';
import { sendsIn } from './sends-in';

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

const idle = async () => {};

/** The mailboxes of one person in one browser, by their addresses in Gmail: two accounts, and two that were delegated (seen 2026-08). */
const mailboxes = ['u/0/', 'u/1/', 'u/0/d/AEoRXRTjaneDelegates/', 'b/AEoRXRTjaneDelegates/u/0/'];

function openMailbox(path: string, index: number): Promise<Page> {
  const scene = () => ({ me: { name: 'Ana Me', email: `ana.me.${index}@example.test` } });
  return openReplica(
    tendril.context,
    onGmail('a mail', idle, { path: () => `../../${path}#inbox`, scene }),
    someone(index),
  );
}

test.runIf(roundsOf(1, 0))(
  'mailboxes of one person in tabs of their own, from which mails go out at once',
  async (context) => {
    const tabs = await Promise.all(mailboxes.map(openMailbox));
    for (const [index, tab] of tabs.entries()) {
      await tab.bringToFront();
      await write(tab, someone(index).email);
    }
    await Promise.all(tabs.map(pressSend));
    await Promise.all(tabs.map(untilSent));
    await Promise.all(tabs.map((tab) => tab.close()));
    const done = mailboxes.map((_, index) => someone(index).name);
    await soon(() => sendsIn(popup, 'gmail')).toHaveLength(done.length);
    const { lost, doubled } = lossIn(done, await sendsIn(popup, 'gmail'));
    const rounds = mailboxes.length;
    judge(context, {
      fault: 'several accounts send at once',
      rounds,
      lost: lost.length,
      doubled: doubled.length,
    });
  },
);

test.runIf(roundsOf(1, 0))(
  'a mailbox that several people share, at its own address: a mail to it is one to oneself',
  async (context) => {
    const who = someone(30);
    const team = { name: 'Team', email: 'team@example.test' };
    const telling = { path: () => `${team.email}/`, scene: () => ({ me: team }) };
    const tab = await openReplica(tendril.context, outlook.onOutlook('a mail', idle, telling), who);
    await outlook.write(tab, `${who.email};${team.email}`);
    await outlook.pressSend(tab);
    await soon(() => sendsIn(popup, 'outlook')).toHaveLength(1);
    const { lost, doubled } = lossIn([who.name], await sendsIn(popup, 'outlook'));
    judge(context, {
      fault: 'a shared mailbox sends',
      rounds: 1,
      lost: lost.length,
      doubled: doubled.length,
    });
  },
);
