import { i18n } from '#i18n';
import { addDays, type Day } from '../../lib/habit/calendar';
import { isolated } from '../../lib/habit/isolated';
import type { Suggestion } from '../../lib/habit/who-next';
import type { PersonView } from '../../lib/ledger/reads/people-view';
import type { Change } from '../../lib/outbox';
import { longDay } from './day-words';

/** So many days somebody rests after *Not now*. */
const rest = 30;

/** All that can be changed on the list, each with the words that say it was. */
export function peopleChanges(
  change: (change: Change, words: string) => Promise<boolean>,
  today: Day,
  locale: string,
) {
  return {
    rest: ({ candidate: { id, name } }: Suggestion) => {
      const restUntil = addDays(today, rest);
      const words = i18n.t('next.rests', { name: isolated(name), day: longDay(restUntil, locale) });
      return change({ kind: 'edit-contact', contact: id, changes: { restUntil } }, words);
    },
    merge: (into: PersonView, from: PersonView) =>
      change(
        { kind: 'merge', into: into.id, from: from.id },
        i18n.t('people.merged', { name: isolated(into.name) }),
      ),
    keepApart: (one: PersonView, other: PersonView) =>
      change({ kind: 'not-same', one: one.id, other: other.id }, i18n.t('people.keptApart')),
    add: (name: string) =>
      change({ kind: 'add-contacts', names: [name] }, i18n.t('people.added', { name: isolated(name) })),
    undo: (of: string) => change({ kind: 'undo', of }, i18n.t('people.undone')),
  };
}
