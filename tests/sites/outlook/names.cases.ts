import type { SiteCase } from '../case';
import {
  crowd,
  cutName,
  friend,
  longName,
  machines,
  me,
  nobody,
  oddlyNamed,
  quoting,
  sightingOf,
} from '../correspondents';
import { at, onOutlook, pressSend, untilGone, write } from './acts';

/** Writes to the case's person and sends. */
const send: SiteCase['act'] = async (page, who) => {
  await write(page, who.email);
  await pressSend(page);
};

/** Which people and names are left of an address line. */
export const nameCases: SiteCase[] = [
  onOutlook('a name with the last name first', send, {
    scene: ({ number, email }) => ({ person: { name: `Doe, Jane ${number}`, email } }),
    expects: ({ number, email }) => sightingOf({ name: `Doe, Jane ${number}`, email }),
  }),
  onOutlook('a name between marks of direction', send, {
    scene: ({ name, email }) => ({ person: { name: `\u200f${name}\u200f`, email }, pills: 'full' }),
  }),
  onOutlook('a name that looks like markup', send, {
    scene: (who) => ({ person: oddlyNamed(who) }),
    expects: (who) => sightingOf(oddlyNamed(who)),
  }),
  onOutlook(
    'a name as long as a book',
    async (page) => {
      await page.locator(at.body).focus();
      await page.keyboard.press('Control+Enter');
      await untilGone(page);
    },
    {
      path: (who) => `deeplink/compose?to=${who.email}`,
      scene: (who) => ({ person: { name: longName(who), email: who.email } }),
      expects: (who) => sightingOf({ name: cutName(who), email: who.email }),
    },
  ),
  onOutlook('a text with addresses and with somebody’s header', async (page, who) => {
    await write(page, who.email, quoting(who));
    await pressSend(page);
  }),
  onOutlook('a person in To, and somebody in Cc', async (page, who) => {
    await write(page, who.email);
    await page.locator('[id$=_CC] [contenteditable=true]').click();
    await page.keyboard.type(`${friend(who).email};`);
    await page.locator(at.body).click();
    await pressSend(page);
  }),
  onOutlook(
    'a mail to eight people',
    async (page, who) => {
      await write(
        page,
        crowd(who)
          .map(({ email }) => email)
          .join(';'),
      );
      await pressSend(page);
    },
    { expects: (who) => sightingOf(...crowd(who)) },
  ),
  onOutlook(
    'a mail to machines of many kinds',
    async (page, who) => {
      await write(page, machines(who).join(';'));
      await pressSend(page);
    },
    { expects: nobody },
  ),
  onOutlook(
    'a mail to oneself with a tag',
    async (page, who) => {
      await write(page, me(who).email.replace('@', '+notes@'));
      await pressSend(page);
    },
    { expects: nobody },
  ),
];
