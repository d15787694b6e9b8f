import type { Expected, SiteCase, Someone } from '../case';
import { caseOf } from './case-of';
import { onPage } from './hand';
import { asFriend, type Friend, seen, threadUrl } from './people';

/** A message really sent to somebody of that name, in a thread shown so. */
function named(name: string, shown: (who: Someone) => string, play: object = {}, clean = shown): SiteCase {
  const friend = (who: Someone): Friend => ({ ...asFriend(who), name: shown(who) });
  return caseOf({
    name,
    url: threadUrl,
    play: (who) => ({ people: [friend(who)], ...play }),
    act: (page) => onPage(page).send('Hello'),
    expects: (who): Expected => seen({ ...friend(who), name: clean(who) }),
  });
}

const plainly = ({ name }: Someone) => name;
const long = ({ name }: Someone) => `${name} ${'x'.repeat(1_000_000)}`;

/** How the name is found and what is left of it. */
export const nameCases: SiteCase[] = [
  named('a name between isolates, in Arabic', plainly, { locale: 'ar' }),
  named('a name between marks of direction', ({ name }) => `\u202a${name}\u202c`, {}, plainly),
  named('a name with a flower, and a badge beside it', ({ name }) => `${name} 🌻`, { verified: true }),
  named('a nickname of two words', ({ number }) => `Rock Star ${number}`),
  named('the box that was called Message', plainly, { oldLabels: true }),
  named('the same where the header’s name is a heading in its link', plainly, {
    oldLabels: true,
    headingInLink: true,
  }),
  named('a name as long as a book', long, {}, (who) => long(who).slice(0, 120)),
];
