import type { Someone } from '../case';
import type { Telling } from '../network';
import { after, before, type ReplyCase, read, whoRead } from '../reply-case';
import { caseOf } from './case-of';
import { onPage } from './hand';
import { inShadow } from './overlays';
import { asMember, feedUrl, jobsUrl, notificationsUrl, otherMember, threadUrl } from './people';

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

const bySlug = ({ slug }: Someone) =>
  ({ channel: 'linkedin', keys: [`linkedin:in/${slug}`], ago: before }) as const;

/** All that a bubble tells. */
const byMember = (who: Someone) => ({ ...bySlug(who), keys: [`linkedin:in/${who.member}`] });

const [reply, none] = [whoRead(bySlug)(true), whoRead(bySlug)(false)];

const bubble = (who: Someone) => ({ bubbles: [who.member], history: 25, theirWord: true });

const theirWord = { theirWord: true };

/** What people read on LinkedIn, where a message's id tells its time. */
export const replyCases: ReplyCase[] = [
  reply(page('their message since', theirWord)),
  reply(page('their message since, in Spanish', { ...theirWord, locale: 'es' })),
  reply(page('their message since, in German', { ...theirWord, locale: 'de' })),
  reply(page('their message, answered already from elsewhere', {})),
  reply(page('their message since, where one wrote by mail', theirWord), { channel: 'gmail' }),
  reply(
    page(
      'their message that comes while the thread is open, seen at the next click',
      { writesAfter: 7_000 },
      {
        async act(shown) {
          await shown.getByText('Good to hear from you').first().waitFor();
          await onPage(shown).box.click();
        },
      },
    ),
  ),
  none(page('their message from before', theirWord), { ago: after }),
  none(page('my message after theirs, both from before', {}), { ago: after }),
  none(page('a group', (who) => ({ ...theirWord, people: [asMember(who), otherMember(who)] }))),
  none(page('another person’s thread', (who) => ({ ...theirWord, people: [otherMember(who)] }))),
  none(page('an advertisement', { ...theirWord, people: [], sponsored: true })),
  whoRead(byMember)(true)(page('a bubble', bubble, { url: notificationsUrl })),
  whoRead(byMember)(true)(page('a bubble in a frame', bubble, { url: jobsUrl })),
  whoRead(byMember)(true)(
    page('a bubble in the shadow root', (who) => ({ ...bubble(who), ...inShadow }), { url: feedUrl }),
  ),
  whoRead(byMember)(false)(
    page(
      'another person’s bubble',
      (who) => ({ ...bubble(who), people: [otherMember(who)], bubbles: [otherMember(who).member] }),
      { url: notificationsUrl },
    ),
  ),
];
