import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { caseOf } from './case-of';
import { buttons, connect, type Language, press, send } from './invite-hand';
import { inShadow } from './overlays';
import { asMember, bySlug, inviteUrl, odd, otherMember, profileUrl, searchUrl } from './people';

const shadow = () => inShadow;
const native = () => ({ inviteDialog: 'native' });

/** An invitation really sent from the person's profile. */
function invited(
  name: string,
  play: (who: Someone) => object,
  act: (page: Page, who: Someone) => Promise<void>,
  url = profileUrl,
): SiteCase {
  return caseOf({ name, url, play, act, expects: (who) => bySlug(asMember(who)) });
}

/** Connects, then sends with or without a note. */
const connectAnd = (how: 'with' | 'without', language?: Language) => async (page: Page, who: Someone) => {
  await connect(page, who.name, language);
  await send(page, how, language);
};

async function fromMore(page: Page, who: Someone) {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await connect(page, who.name);
  await send(page, 'without');
}

async function byKeyboard(page: Page, who: Someone) {
  await connect(page, who.name);
  await page.getByRole('button', { name: buttons.en.without }).focus();
  await page.keyboard.press('Enter');
}

const languages: readonly Language[] = ['es', 'de'];

/** Invitations to connect. */
export const inviteCases: SiteCase[] = [
  invited('an invitation without a note, in the shadow root', shadow, connectAnd('without')),
  invited('an invitation with a note, in the shadow root', shadow, connectAnd('with')),
  invited('an invitation without a note, in the light DOM', () => ({}), connectAnd('without')),
  invited('an invitation with a note, in the light DOM', () => ({}), connectAnd('with')),
  invited('an invitation without a note, in a native dialog', native, connectAnd('without')),
  invited('an invitation with a note, in a native dialog', native, connectAnd('with')),
  ...(['with', 'without'] as const).map((how) =>
    invited(
      `an invitation ${how} a note, in a native dialog that opens without its box`,
      () => ({ inviteDialog: 'bare' }),
      connectAnd(how),
    ),
  ),
  ...['picture', 'spoken'].map((found) =>
    invited(
      `an invitation where the people found have a ${found} link`,
      () => ({ found }),
      connectAnd('without'),
      searchUrl,
    ),
  ),
  invited('an invitation by Enter on its button', shadow, byKeyboard),
  invited('an invitation from the menu More', () => ({ ...inShadow, connectInMore: true }), fromMore),
  invited('an invitation from the people found', shadow, connectAnd('with'), searchUrl),
  invited(
    'an invitation that its profile sends at once',
    () => ({ ...inShadow, invites: 'at once' }),
    (page, who) => connect(page, who.name),
  ),
  invited(
    'an invitation at its own address',
    () => ({}),
    (page) => send(page, 'without'),
    inviteUrl,
  ),
  invited(
    'an invitation with a note at its own address',
    () => ({}),
    (page) => send(page, 'with'),
    inviteUrl,
  ),
  invited(
    'an invitation on a slow server',
    () => ({ ...inShadow, serverAfter: 3500 }),
    connectAnd('without'),
  ),
  invited(
    'an invitation after which the limit is said to be near',
    () => ({ ...inShadow, inviteAnswer: 'close' }),
    connectAnd('without'),
  ),
  ...languages.flatMap((locale) => [
    invited(
      `an invitation without a note, in the language ${locale}`,
      () => ({ ...inShadow, locale }),
      connectAnd('without', locale),
    ),
    invited(
      `an invitation with a note, in the language ${locale}`,
      () => ({ locale, inviteDialog: 'native' }),
      connectAnd('with', locale),
    ),
  ]),
  invited('a note cancelled, then sent without one', shadow, async (page, who) => {
    await connect(page, who.name);
    await press(page, buttons.en.add);
    await page.locator('#custom-message').fill('Hello');
    await press(page, 'Cancel adding a note');
    await press(page, buttons.en.without);
  }),
  caseOf({
    name: 'an invitation to one of the others beside a profile',
    url: profileUrl,
    play: (who) => ({ ...inShadow, others: [otherMember(who)] }),
    async act(page, who) {
      await connect(page, otherMember(who).name);
      await send(page, 'without');
    },
    expects: (who) => bySlug(otherMember(who)),
  }),
  caseOf({
    name: 'an invitation to a name that looks like markup',
    url: profileUrl,
    play: (who) => ({ ...inShadow, people: [odd(who)] }),
    async act(page, who) {
      await connect(page, odd(who).name);
      await send(page, 'with');
    },
    expects: (who) => bySlug(odd(who)),
  }),
];
