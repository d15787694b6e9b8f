import type { Page } from 'playwright-core';
import type { Someone } from './case';
import { caseOf, type Messenger, pressEnter } from './messenger';
import { before, type Outreach, type ReplyCase, read, whoRead } from './reply-case';

/** What else a messenger's page must be able to play. */
interface Scenes {
  /** The key of the case's person. */
  readonly key: (who: Someone) => string;
  /** A chat with the case's person and another. */
  readonly group: (who: Someone) => object;
  /** A chat with the other alone. */
  readonly other: (who: Someone) => object;
  /** Other languages. */
  readonly locales: readonly string[];
}

const theirWord = { theirWord: true };

/** What every messenger has whose page tells no time: the order of messages alone says who wrote last. */
export function replyCases(messenger: Messenger, { key, group, other, locales }: Scenes): ReplyCase[] {
  const outreach = (who: Someone): Outreach => ({
    channel: messenger.site,
    keys: [key(who)],
    ago: before,
  });
  const reply = whoRead(outreach)(true);
  const none = whoRead(outreach)(false);
  const page = (
    name: string,
    play: object | ((who: Someone) => object),
    act: (page: Page, who: Someone) => Promise<void> = read,
  ) => caseOf(messenger, { name, play, act, expects: () => 'none' });
  return [
    reply(page('their message after mine', theirWord)),
    ...locales.map((locale) => reply(page(`their message, in ${locale}`, { ...theirWord, locale }))),
    reply(
      page(
        'their message that comes while the chat is open, seen at the next click',
        { writesAfter: 7_000 },
        async (shown) => {
          await messenger.rows(shown).nth(3).waitFor();
          await messenger.box(shown).click();
        },
      ),
    ),
    none(page('my message after theirs', {})),
    ...['stuck', 'row'].map((fails) =>
      none(
        page(`my message, which did not leave (${fails})`, { fails }, (shown) =>
          pressEnter(messenger, shown),
        ),
      ),
    ),
    none(page('their message, and no word of mine', { ...theirWord, history: 1 })),
    none(page('their message, where one wrote by mail since', theirWord), { channel: 'gmail' }),
    none(page('a group', (who) => ({ ...theirWord, ...group(who) }))),
    none(page('another chat that ends with theirs', (who) => ({ ...theirWord, ...other(who) }))),
    none(
      page('old messages, to which one has scrolled back', { history: 60 }, async (shown) => {
        await messenger.rows(shown).last().hover();
        for (let turn = 0; turn < 3; turn += 1) await shown.mouse.wheel(0, -400);
      }),
    ),
  ];
}
