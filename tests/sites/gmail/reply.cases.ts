import type { SiteCase, Someone } from '../case';
import { mailCases, none, reply } from '../mail-replies';
import { type ReplyCase, read } from '../reply-case';
import { onGmail, reply as write } from './acts';

const open = (name: string, scene: (who: Someone) => object = () => ({}), act: SiteCase['act'] = read) =>
  onGmail(name, act, { scene: (who) => ({ view: 'thread', ...scene(who) }) });

/** What people read in Gmail, where a mail's id tells its time. */
export const replyCases: ReplyCase[] = [
  ...mailCases(open, ['vi', 'ar']),
  reply(open('a mail with the decimal id alone', () => ({ legacyIds: false }))),
  reply(open('a mail, where classes are renamed', () => ({ renamed: 'a1b2c3' }))),
  reply(
    open(
      'a mail opened from the list',
      () => ({ view: 'inbox' }),
      async (page) => {
        await page.waitForTimeout(5_000);
        await page.locator('tr').first().click();
      },
    ),
  ),
  none(open('the list, with a mail of theirs in it', () => ({ view: 'inbox' }))),
  none(
    open(
      'a mail to them, being written',
      () => ({ agedBy: 3 * 86_400_000 }),
      (page) => write(page),
    ),
  ),
];
