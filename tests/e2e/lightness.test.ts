import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import type { Tendril } from '../browser/extension';
import type { SiteCase } from '../sites/case';
import { caseOf as onFacebook } from '../sites/facebook/case-of';
import { onPage as facebookHand } from '../sites/facebook/hand';
import { threadUrl as facebookThread } from '../sites/facebook/people';
import * as gmail from '../sites/gmail/acts';
import { caseOf as onLinkedIn } from '../sites/linkedin/case-of';
import { onPage as linkedInHand } from '../sites/linkedin/hand';
import { threadUrl as linkedInThread } from '../sites/linkedin/people';
import * as outlook from '../sites/outlook/acts';
import * as roundcube from '../sites/roundcube/acts';
import { openReplica, someone } from '../sites/stage';
import { launchWatching } from '../webmail/watched';
import { countDoings } from './doings';

let tendril: Tendril;

beforeAll(async () => {
  tendril = await launchWatching('https://mail.example.test/*');
});

afterAll(() => tendril?.close());

/** What a person does on a site; nothing that could still be undone comes of it, for that is waited for longer. */
interface Trial {
  readonly one: SiteCase;
  write(page: Page): Promise<void>;
  send(page: Page): Promise<void>;
}

const jane = someone(1);
const nothing = { act: async () => {}, expects: () => 'none' as const };

const trials: readonly Trial[] = [
  {
    one: onLinkedIn({ name: '', url: linkedInThread, ...nothing }),
    write: (page) => linkedInHand(page).write('Hello'),
    send: (page) => linkedInHand(page).sendButton.click(),
  },
  {
    one: onFacebook({ name: '', url: facebookThread, play: () => ({ fails: 'row' }), ...nothing }),
    write: (page) => facebookHand(page).write('Hello'),
    send: (page) => facebookHand(page).sendButton.click(),
  },
  {
    one: gmail.onGmail('', nothing.act),
    write: (page) => gmail.write(page, jane.email),
    send: async (page) => {
      await gmail.pressSend(page);
      await page.locator(gmail.at.undo).click();
    },
  },
  {
    one: outlook.onOutlook('', nothing.act, { scene: () => ({ answers: ['failed'] }) }),
    write: (page) => outlook.write(page, jane.email),
    send: (page) => page.locator(outlook.at.send).click(),
  },
  {
    one: roundcube.onRoundcube('', nothing.act, { scene: () => ({ answers: ['refused'] }) }),
    write: (page) => roundcube.write(page, roundcube.named(jane)),
    send: (page) => page.locator(roundcube.at.send).click(),
  },
];

test.concurrent.for(trials)(
  'on $one.site there are two listeners, and more only while somebody tries to send',
  async ({ one, write, send }, { expect }) => {
    const page = await openReplica(tendril.context, one, jane);
    const doings = await countDoings(page, one.site);
    const listeners = ['click', 'keydown'];
    const idle = { listeners, observers: 0, mostObservers: 0, timers: 0, searches: 0 };
    await expect.poll(doings).toEqual(idle);
    await write(page);
    expect(await doings()).toEqual(idle);

    await send(page);
    await expect
      .poll(doings, { timeout: 30_000 })
      .toMatchObject({ observers: 0, timers: 0, mostObservers: 1 });
    await page.close();
  },
);
