import type { Someone } from '../case';
import type { Telling } from '../network';
import { before, type Outreach, type ReplyCase, read, whoRead } from '../reply-case';
import { caseOf } from './case-of';
import { onPage } from './hand';
import { asFriend, encryptedUrl, homeUrl, otherFriend, threadId, threadUrl } from './people';

/** A page on which nothing is sent. */
const page = (name: string, play: object | ((who: Someone) => object), more: Partial<Telling> = {}) =>
  caseOf({
    name,
    url: threadUrl,
    play: (who) => (play instanceof Function ? play(who) : play),
    act: read,
    expects: () => 'none',
    ...more,
  });

const known = (key: (who: Someone) => string) =>
  whoRead((who): Outreach => ({ channel: 'facebook', keys: [`facebook:${key(who)}`], ago: before }));

const byProfile = known(({ vanity }) => vanity);
const byThread = known((who) => `t/${threadId(who)}`);
const [reply, none] = [byProfile(true), byProfile(false)];

const theirWord = { theirWord: true };

/** What people read on Facebook, where the order of messages alone says who wrote last. */
export const replyCases: ReplyCase[] = [
  reply(page('their message after mine', theirWord)),
  reply(page('their message after mine, in French', { ...theirWord, locale: 'fr' })),
  reply(page('their message after mine, in Vietnamese', { ...theirWord, locale: 'vi' })),
  reply(page('their message in a grid, as until 2025', { ...theirWord, rows: 'grid' })),
  reply(
    page('their message in a chat tab', (who) => ({ ...theirWord, tabs: [who.vanity] }), { url: homeUrl }),
  ),
  byThread(true)(
    page(
      'their encrypted message, known by the thread',
      { ...theirWord, profileLink: false },
      { url: encryptedUrl },
    ),
  ),
  reply(
    page(
      'their message that comes while the thread is open, seen at the next click',
      { writesAfter: 7_000 },
      {
        async act(shown) {
          await onPage(shown).rows.nth(3).waitFor();
          await onPage(shown).box.click();
        },
      },
    ),
  ),
  none(page('my message after theirs', {})),
  none(
    page(
      'my message, which did not leave',
      { fails: 'row' },
      { act: (shown) => onPage(shown).send('Hello') },
    ),
  ),
  none(page('their message, and no word of mine', { ...theirWord, history: 1 })),
  none(page('their message, where one wrote by mail since', theirWord), { channel: 'gmail' }),
  byThread(false)(
    page('a group', (who) => ({
      ...theirWord,
      people: [asFriend(who), otherFriend(who)],
      title: `Crew ${who.number}`,
    })),
  ),
  byThread(false)(
    page('a Marketplace thread', (who) => ({ ...theirWord, marketplace: true, title: `${who.name} · Bike` })),
  ),
  none(page('another person’s thread', (who) => ({ ...theirWord, people: [otherFriend(who)] }))),
  none(
    page(
      'old messages, to which one has scrolled back',
      { history: 60 },
      {
        async act(shown) {
          await onPage(shown).rows.last().hover();
          for (let turn = 0; turn < 3; turn += 1) await shown.mouse.wheel(0, -400);
        },
      },
    ),
  ),
];
