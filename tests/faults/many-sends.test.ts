import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { outbox } from '../browser/storage';
import type { Someone } from '../sites/case';
import { caseOf as onFacebook } from '../sites/facebook/case-of';
import { asFriend, threadUrl as facebookThread } from '../sites/facebook/people';
import { onGmail } from '../sites/gmail/acts';
import { caseOf as onLinkedIn } from '../sites/linkedin/case-of';
import { asMember, threadUrl as linkedInThread } from '../sites/linkedin/people';
import { openReplica, someone } from '../sites/stage';
import { judge, lossIn, roundsOf } from './rounds';
import { type Sending, sendToAll } from './send-to-all';
import { sendsIn } from './sends-in';

let tendril: Tendril;
let own: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  // No page that shows the record: nobody has the popup open while writing elsewhere.
  own = await tendril.open('welcome.html');
});

afterAll(() => tendril.close());

const idle = { name: 'many threads', act: async () => {}, expects: () => 'none' as const };

/** A page of each site on which one can write to all of these people. */
const pageOn = {
  linkedin: (others: readonly Someone[]) =>
    onLinkedIn({ ...idle, url: linkedInThread, play: () => ({ others: others.map(asMember) }) }),
  facebook: (others: readonly Someone[]) =>
    onFacebook({ ...idle, url: facebookThread, play: () => ({ others: others.map(asFriend) }) }),
  gmail: (others: readonly Someone[]) => onGmail('many mails', idle.act, { scene: () => ({ others }) }),
};

const sites = ['linkedin', 'facebook', 'gmail'] as const;

/** So many messages go to one person before the next one's turn comes. */
const each = 5;

/** A tab in which somebody writes so many messages, and whom they go to. */
async function tabFor(nth: number, share: number) {
  const site: Sending = sites[nth % sites.length] ?? 'gmail';
  const people = Array.from({ length: share / each }, (_, index) => someone(1000 + nth * share + index));
  const [first = someone(0), ...others] = people;
  const page = await openReplica(tendril.context, pageOn[site](others), first);
  return { site, people: people.flatMap((who) => Array.from({ length: each }, () => who)), page };
}

test('a thousand sends from twenty tabs are each there once', async (context) => {
  const share = roundsOf(50, 5);
  const tabs = await Promise.all(Array.from({ length: 20 }, (_, nth) => tabFor(nth, share)));
  const began = Date.now();
  await Promise.all(tabs.map(({ site, people, page }) => page.evaluate(sendToAll, [site, people] as const)));
  await expect.poll(() => outbox(own), { timeout: 120_000 }).toEqual([]);
  console.info(`${tabs.length * share} sends in ${Math.round((Date.now() - began) / 1000)} s`);
  const found = (await Promise.all(sites.map((site) => sendsIn(own, site)))).flat();
  const done = tabs.flatMap(({ people }) => people.map(({ name }) => name));
  const { lost, doubled } = lossIn(done, found);
  const fault = 'a thousand sends from twenty tabs';
  judge(context, { fault, rounds: done.length, lost: lost.length, doubled: doubled.length });
});
