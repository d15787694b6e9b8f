import type { SiteCase, Someone } from '../case';
import { mailCases, none, reply } from '../mail-replies';
import { type ReplyCase, read } from '../reply-case';
import { onRoundcube } from './acts';

const day = 86_400_000;

const open = (name: string, scene: (who: Someone) => object = () => ({})) =>
  onRoundcube(name, read, { scene, path: () => '&_action=show&_uid=5&_mbox=INBOX' });

const list = (name: string, act: SiteCase['act']) => onRoundcube(name, act, { path: () => '&_mbox=INBOX' });

/** What people read in Roundcube; a date that can be misread proves nothing. */
export const replyCases: ReplyCase[] = [
  ...mailCases(open, ['de', 'ar']),
  reply(open('a mail with a date in dots', () => ({ dates: 'd.m.Y' }))),
  reply(
    open('a mail of last week in larry', () => ({ skin: 'larry', agedBy: 8 * day })),
    { ago: 9 * day },
  ),
  reply(list('a mail in the frame beside the list', (page) => page.locator('#messagelist .message').click())),
  none(list('the list, with a mail of theirs in it', read)),
  none(open('a mail of one’s own to them', () => ({ own: true }))),
  none(open('a mail of one’s own to them, in larry', () => ({ own: true, skin: 'larry' }))),
  none(open('a mail of yesterday in larry, which says so in words', () => ({ skin: 'larry' }))),
  none(open('a date that may be misread', () => ({ dates: 'm/d/Y' }))),
];
