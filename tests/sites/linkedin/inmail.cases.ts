import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { caseOf } from './case-of';
import { inBubble, onPage } from './hand';
import { asMember, bySlug, composeUrl, profileUrl } from './people';

const inMail = (who: Someone) => ({ known: false, inMail: 'form', people: [asMember(who)] });

const openMessage = (page: Page) => page.getByRole('link', { name: 'Message', exact: true }).first().click();

/** InMail: messages to people one is not connected with. */
export const inMailCases: SiteCase[] = [
  caseOf({
    name: 'an InMail from a profile',
    url: profileUrl,
    play: (who) => ({ ...inMail(who), overlay: 'shadow' }),
    async act(page, who) {
      await openMessage(page);
      const bubble = inBubble(page, who.name);
      await page.locator('input[name=subject]').fill('Oslo');
      await bubble.write('Hello, we met in Oslo');
      await bubble.sendButton.click();
    },
    expects: (who) => bySlug(asMember(who)),
  }),
  caseOf({
    name: 'an InMail on the full page',
    url: composeUrl,
    play: inMail,
    async act(page) {
      await page.locator('input[name=subject]').fill('Oslo');
      await onPage(page).write('Hello, we met in Oslo');
      await onPage(page).sendButton.click();
    },
    expects: (who) => bySlug(asMember(who)),
  }),
  caseOf({
    name: 'an InMail left in the writing, Enter in its subject',
    url: composeUrl,
    play: inMail,
    async act(page) {
      await page.locator('input[name=subject]').fill('Oslo');
      await page.keyboard.press('Enter');
      await onPage(page).write('Hello, we met in Oslo');
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'an InMail without the credits for it',
    url: composeUrl,
    play: (who) => ({ ...inMail(who), fails: true }),
    async act(page) {
      await onPage(page).write('Hello, we met in Oslo');
      await onPage(page).sendButton.click();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'an offer of Premium in place of an InMail',
    url: profileUrl,
    play: () => ({ inMail: 'upsell' }),
    async act(page) {
      await openMessage(page);
      await page.getByRole('button', { name: 'Dismiss' }).click();
    },
    expects: () => 'none',
  }),
];
