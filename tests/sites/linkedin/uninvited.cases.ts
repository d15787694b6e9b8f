import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { caseOf } from './case-of';
import { buttons, connect, type Language, press, send, writeNote } from './invite-hand';
import { inShadow } from './overlays';
import { inviteUrl, profileUrl, searchUrl } from './people';

/** Nobody was invited, though one was about to. */
function uninvited(
  name: string,
  play: object,
  act: (page: Page, who: Someone) => Promise<void>,
  url = profileUrl,
): SiteCase {
  return caseOf({ name, url, play: () => ({ ...inShadow, ...play }), act, expects: () => 'none' });
}

const opened = (page: Page, who: Someone) => connect(page, who.name);

async function sentWithout(page: Page, who: Someone) {
  await connect(page, who.name);
  await send(page, 'without');
}

/** Sends with a note, then closes what refused it. */
async function sentThenDismissed(page: Page, who: Someone) {
  await connect(page, who.name);
  await send(page, 'with');
  await page.getByRole('alert').waitFor();
  await press(page, buttons.en.dismiss);
}

const native = { inviteDialog: 'native' };

const languages: readonly Language[] = ['es', 'de'];

/** Invitations looked at, left, refused and taken back. */
export const uninvitedCases: SiteCase[] = [
  uninvited('an invitation opened and left open', {}, opened),
  uninvited('an invitation dismissed', {}, async (page, who) => {
    await opened(page, who);
    await press(page, buttons.en.dismiss);
  }),
  uninvited('an invitation dismissed, in a native dialog', native, async (page, who) => {
    await opened(page, who);
    await press(page, buttons.en.dismiss);
  }),
  uninvited('a note written and dismissed', {}, async (page, who) => {
    await opened(page, who);
    await writeNote(page);
    await press(page, buttons.en.dismiss);
  }),
  uninvited('a note written, then cancelled, then all dismissed', {}, async (page, who) => {
    await opened(page, who);
    await writeNote(page);
    await press(page, 'Cancel adding a note');
    await press(page, buttons.en.dismiss);
  }),
  uninvited('Enter in a note, which breaks the line', {}, async (page, who) => {
    await opened(page, who);
    await writeNote(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await press(page, buttons.en.dismiss);
  }),
  uninvited('an empty note, which cannot be sent', {}, async (page, who) => {
    await opened(page, who);
    await press(page, buttons.en.add);
    await page.getByRole('button', { name: buttons.en.send }).click({ force: true });
    await press(page, buttons.en.dismiss);
  }),
  ...languages.flatMap((locale) => [
    uninvited(`a note dismissed, in the language ${locale}`, { locale }, async (page, who) => {
      await connect(page, who.name, locale);
      await writeNote(page, locale);
      await press(page, buttons[locale].dismiss);
    }),
    uninvited(
      `an invitation refused, in the language ${locale}`,
      { ...native, locale, inviteAnswer: 'toast' },
      async (page, who) => {
        await connect(page, who.name, locale);
        await send(page, 'without', locale);
      },
    ),
  ]),
  uninvited('an invitation refused, its dialog still there', { inviteAnswer: 'stays' }, sentWithout),
  uninvited('an invitation refused, then dismissed', { inviteAnswer: 'stays' }, sentThenDismissed),
  uninvited(
    'an invitation refused in a native dialog, then dismissed',
    { ...native, inviteAnswer: 'stays' },
    sentThenDismissed,
  ),
  uninvited('an invitation refused after its dialog has gone', { inviteAnswer: 'toast' }, sentWithout),
  uninvited('an invitation over the week’s limit', { inviteAnswer: 'limit' }, async (page, who) => {
    await sentWithout(page, who);
    await press(page, 'Got it');
  }),
  uninvited('an invitation to which the server never answers', { inviteAnswer: 'never' }, sentWithout),
  uninvited(
    'an invitation that would be sent at once, and is refused',
    { invites: 'at once', inviteAnswer: 'toast' },
    opened,
  ),
  uninvited('an invitation withdrawn', { invited: true }, async (page, who) => {
    await page
      .getByRole('link', { name: `Pending, click to withdraw invitation sent to ${who.name}` })
      .click();
    await page.getByRole('button', { name: /^Withdraw/ }).click();
  }),
  uninvited('an invitation not withdrawn after all', { invited: true }, async (page) => {
    await page.getByRole('link', { name: /^Pending/ }).click();
    await press(page, 'Cancel');
  }),
  uninvited(
    'an invitation dismissed among the people found',
    {},
    async (page, who) => {
      await opened(page, who);
      await press(page, buttons.en.dismiss);
    },
    searchUrl,
  ),
  uninvited(
    'an invitation dismissed at its own address',
    {},
    (page) => press(page, buttons.en.dismiss),
    inviteUrl,
  ),
];
