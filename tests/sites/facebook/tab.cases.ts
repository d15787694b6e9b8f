import type { SiteCase, Someone } from '../case';
import { caseOf } from './case-of';
import { inTab } from './hand';
import { asFriend, homeUrl, otherFriend, seen } from './people';

const one = (who: Someone) => ({ tabs: [who.vanity] });

const two = (who: Someone) => ({
  others: [otherFriend(who)],
  tabs: [who.vanity, otherFriend(who).vanity],
});

const commentBox = 'Write a comment…';

/** Messages from chat tabs, beside posts with their comment boxes. */
export const tabCases: SiteCase[] = [
  caseOf({
    name: 'a chat tab',
    url: homeUrl,
    play: one,
    act: (page, who) => inTab(page, who.name).send('Hello'),
    expects: (who) => seen(asFriend(who)),
  }),
  caseOf({
    name: 'a chat tab restored, by its button, with a fresh editor',
    url: homeUrl,
    play: (who) => ({ ...one(who), minimized: [who.vanity], editor: 'replaced' }),
    async act(page, who) {
      await page.getByLabel('Minimize chat').click();
      await inTab(page, who.name).write('Hello');
      await inTab(page, who.name).sendButton.click();
    },
    expects: (who) => seen(asFriend(who)),
  }),
  caseOf({
    name: 'two chat tabs, one after the other',
    url: homeUrl,
    play: (who) => ({ ...two(who), rowAfter: 900 }),
    async act(page, who) {
      await inTab(page, who.name).send('Hello');
      await inTab(page, otherFriend(who).name).send('Hello');
    },
    expects: (who) => [seen(asFriend(who)), seen(otherFriend(who))],
  }),
  caseOf({
    name: 'one chat tab, while the other shows what the phone sent',
    url: homeUrl,
    play: (who) => ({ ...two(who), rowAfter: 1500, phoneAfter: 1400 }),
    act: (page, who) => inTab(page, otherFriend(who).name).send('Hello'),
    expects: (who) => seen(otherFriend(who)),
  }),
  caseOf({
    name: 'a chat tab minimised over its draft, restored and sent',
    url: homeUrl,
    play: one,
    async act(page, who) {
      await inTab(page, who.name).write('Hello');
      for (let times = 0; times < 2; times += 1) await page.getByLabel('Minimize chat').click();
      await inTab(page, who.name).sendButton.click();
    },
    expects: (who) => seen(asFriend(who)),
  }),
  caseOf({
    name: 'a chat tab whose log has no right label yet',
    url: homeUrl,
    play: (who) => ({ ...one(who), labelNullFor: 20_000 }),
    act: (page, who) => inTab(page, who.name).send('Hello'),
    expects: (who) => seen(asFriend(who)),
  }),
  caseOf({
    name: 'a chat tab minimised over its draft',
    url: homeUrl,
    play: one,
    async act(page, who) {
      await inTab(page, who.name).write('Hello');
      await page.getByLabel('Minimize chat').click();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a Like on a post, beside a chat tab with a draft',
    url: homeUrl,
    play: one,
    async act(page, who) {
      await inTab(page, who.name).write('Hello');
      await page.getByRole('button', { name: 'Like' }).first().click();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a comment',
    url: homeUrl,
    async act(page) {
      await page.getByLabel(commentBox).first().click();
      await page.keyboard.type('How lovely');
      await page.keyboard.press('Enter');
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a comment beside the author’s chat tab, in which the phone’s message arrives',
    url: homeUrl,
    play: (who) => ({ ...one(who), phoneAfter: 1200 }),
    async act(page) {
      await page.getByLabel(commentBox).first().click();
      await page.keyboard.type('How lovely');
      await page.keyboard.press('Enter');
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a chat tab closed over its draft',
    url: homeUrl,
    play: one,
    async act(page, who) {
      await inTab(page, who.name).write('Hello');
      await page.getByLabel('Close chat').click();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a refused message in one chat tab, a message from the phone in the other',
    url: homeUrl,
    play: (who) => ({ ...two(who), fails: 'row', phoneAfter: 2000 }),
    act: (page, who) => inTab(page, otherFriend(who).name).send('Hello'),
    expects: () => 'none',
  }),
  caseOf({
    name: 'a group’s chat tab',
    url: homeUrl,
    play: (who) => ({
      ...one(who),
      people: [asFriend(who), otherFriend(who)],
      title: `Weekend crew ${who.number}`,
    }),
    act: (page, who) => inTab(page, `Weekend crew ${who.number}`).send('Hello'),
    expects: () => 'none',
  }),
];
