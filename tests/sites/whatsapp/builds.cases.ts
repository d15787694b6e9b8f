import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { caseOf, clickSend, pressEnter, write } from '../messenger';
import { byName, byNumber, chatWith, digits, whatsapp } from './people';

const enter = (page: Page) => pressEnter(whatsapp, page);

const click = (page: Page) => clickSend(whatsapp, page);

/** A message really sent in this build. */
const sent = (
  name: string,
  play: object,
  act: (page: Page, who: Someone) => Promise<void>,
  expects = byName,
) => caseOf(whatsapp, { name, play, act, expects });

/** Builds, languages and settings of WhatsApp Web in which a message is sent. */
export const buildCases: SiteCase[] = [
  sent('a fresh editor in place of the old', { editor: 'replaced' }, enter),
  sent('the button, where Enter breaks the line', { enterSends: false }, click),
  sent('in Portuguese', { locale: 'pt' }, click),
  sent('in German', { locale: 'de' }, enter),
  sent('rows with classes and bare ids', { build: 'classes' }, enter),
  sent('the chat’s address in the ids', { build: 'jid' }, enter, byNumber),
  caseOf(whatsapp, {
    name: 'an address that hides the number',
    play: (who) => ({ build: 'jid', chat: { ...chatWith(who), jid: `7126405${who.number}@lid` } }),
    act: enter,
    expects: (who) => ({ names: [who.name], keys: [`whatsapp:7126405${who.number}@lid`] }),
  }),
  caseOf(whatsapp, {
    name: 'a number that is in no address book',
    play: (who) => ({ chat: { ...chatWith(who), title: `+49 171 555 ${who.number}` } }),
    act: enter,
    expects: (who) => ({ names: [`+49 171 555 ${who.number}`], keys: [`whatsapp:${digits(who)}`] }),
  }),
  caseOf(whatsapp, {
    name: 'Enter, where Enter breaks the line, and a message from the phone',
    play: { enterSends: false, phoneAfter: 2500 },
    async act(page) {
      await write(whatsapp, page, 'Hello,');
      await page.keyboard.press('Enter');
      await page.keyboard.type('how are you?');
    },
    expects: () => 'none',
  }),
];
