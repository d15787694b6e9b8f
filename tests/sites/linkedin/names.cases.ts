import type { SiteCase, Someone } from '../case';
import { caseOf } from './case-of';
import { inBubble, onPage } from './hand';
import { inShadow } from './overlays';
import { asMember, byMember, bySlug, feedUrl, type Member, notificationsUrl, threadUrl } from './people';

/** A message really sent to somebody of that name, in a thread titled so. */
function named(name: string, shown: (who: Someone) => string, play: object = {}, clean = shown): SiteCase {
  const member = (who: Someone): Member => ({ ...asMember(who), name: shown(who) });
  return caseOf({
    name,
    url: threadUrl,
    play: (who) => ({ people: [member(who)], history: 25, ...play }),
    async act(page) {
      await onPage(page).write('Hello');
      await onPage(page).sendButton.click();
    },
    expects: (who) => bySlug({ ...member(who), name: clean(who) }),
  });
}

const plainly = ({ name }: Someone) => name;
const long = ({ name }: Someone) => `${name} ${'x'.repeat(1_000_000)}`;
const adorned = { adorned: true };

/** What is left of a name. */
export const nameCases: SiteCase[] = [
  named('a title with badge, degree and presence', plainly, adorned),
  named('a title with badge, degree and presence, in German', plainly, { ...adorned, locale: 'de' }),
  named('a name between marks of direction', ({ name }) => `\u202b${name}\u202c`, {}, plainly),
  named('a name with a flower', ({ name }) => `${name} 🌻`),
  named('a name as long as a book', long, {}, (who) => long(who).slice(0, 120)),
  caseOf({
    name: 'a bubble’s title with badge, degree and presence',
    url: feedUrl,
    play: (who) => ({ ...inShadow, ...adorned, history: 25, bubbles: [who.member] }),
    async act(page, who) {
      await inBubble(page, who.name).write('Hello');
      await inBubble(page, who.name).sendButton.click();
    },
    expects: (who) => byMember(asMember(who)),
  }),
  caseOf({
    name: 'one person in a bubble and on the page is one',
    url: threadUrl,
    play: (who) => ({ bubbles: [who.member] }),
    async act(page, who) {
      await inBubble(page, who.name).write('Hello');
      await inBubble(page, who.name).sendButton.click();
      await page.waitForTimeout(1000);
      await page.getByRole('button', { name: /^Minimize your conversation/ }).click();
      await onPage(page).write('Hello');
      await onPage(page).sendButton.click();
    },
    expects: (who) => ({ names: [who.name], keys: [`linkedin:in/${who.slug}`, `linkedin:in/${who.member}`] }),
  }),
  caseOf({
    name: 'a bubble minimised right after Send',
    url: notificationsUrl,
    play: (who) => ({ bubbles: [who.member], history: 25 }),
    async act(page, who) {
      await inBubble(page, who.name).write('Hello');
      await inBubble(page, who.name).sendButton.click();
      await page.getByRole('button', { name: /^Minimize your conversation/ }).click();
    },
    expects: (who) => byMember(asMember(who)),
  }),
];
