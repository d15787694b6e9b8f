import type { SiteCase } from '../case';
import {
  crowd,
  cutName,
  friend,
  longName,
  machines,
  nobody,
  oddlyNamed,
  quoting,
  sightingOf,
} from '../correspondents';
import { at, onGmail, pressSend, untilSent, write } from './acts';

/** Writes to the case's person and sends. */
const send: SiteCase['act'] = async (page, who) => {
  await write(page, who.email);
  await pressSend(page);
  await untilSent(page);
};

/** Which people and names are left of an address line. */
export const nameCases: SiteCase[] = [
  onGmail('a name with the last name first', send, {
    scene: ({ number, email }) => ({ person: { name: `Doe, Jane ${number}`, email } }),
    expects: ({ number, email }) => sightingOf({ name: `Doe, Jane ${number}`, email }),
  }),
  onGmail('a name in quotes', send, {
    scene: ({ name, email }) => ({ person: { name: `"${name}"`, email } }),
  }),
  onGmail('a name that looks like markup', send, {
    scene: (who) => ({ person: oddlyNamed(who) }),
    expects: (who) => sightingOf(oddlyNamed(who)),
  }),
  onGmail(
    'a name as long as a book',
    async (page) => {
      await page.locator(at.body).focus();
      await page.keyboard.press('Control+Enter');
      await untilSent(page);
    },
    {
      path: (who) => `?view=cm&fs=1&to=${who.email}`,
      scene: (who) => ({ person: { name: longName(who), email: who.email } }),
      expects: (who) => sightingOf({ name: cutName(who), email: who.email }),
    },
  ),
  onGmail('a text with addresses and with somebody’s header', async (page, who) => {
    await write(page, who.email, quoting(who));
    await pressSend(page);
    await untilSent(page);
  }),
  onGmail('a person in To, and somebody in Cc', async (page, who) => {
    await write(page, '');
    await page.locator(at.line).click();
    await page.locator(at.to).pressSequentially(who.email);
    await page.locator('[name=cc] input').pressSequentially(friend(who).email);
    await page.locator(at.body).click();
    await pressSend(page);
    await untilSent(page);
  }),
  onGmail(
    'a mail to eight people',
    async (page, who) => {
      await write(
        page,
        crowd(who)
          .map(({ email }) => email)
          .join(),
      );
      await pressSend(page);
      await untilSent(page);
    },
    { expects: (who) => sightingOf(...crowd(who)) },
  ),
  onGmail('somebody taken out again before Send', async (page, who) => {
    await page.locator(at.compose).click();
    await page.locator(at.to).pressSequentially(`${friend(who).email},${who.email},`);
    await page.locator('[name=to]').getByRole('button', { name: 'Remove' }).first().click();
    await page.locator(at.body).click();
    await page.keyboard.type('Hello');
    await pressSend(page);
    await untilSent(page);
  }),
  onGmail(
    'a mail to machines of many kinds',
    async (page, who) => {
      await write(page, machines(who).join());
      await pressSend(page);
      await untilSent(page);
    },
    { expects: nobody },
  ),
];
