import { i18n } from '#i18n';
import { isolated } from '../../lib/habit/isolated';
import type { Outcome } from '../../lib/habit/outcome';
import type { PersonView } from '../../lib/ledger/reads/people-view';
import type { OutreachView } from '../../lib/ledger/reads/view';
import type { Change, ContactChanges } from '../../lib/outbox';

/** All that can be changed on somebody's page, each with the words that say it was. */
export function personChanges(
  person: PersonView,
  change: (change: Change, words: string) => Promise<boolean>,
) {
  const saved = i18n.t('people.saved');
  const name = isolated(person.name);
  const edit = (changes: ContactChanges, words = saved) =>
    change({ kind: 'edit-contact', contact: person.id, changes }, words);
  return {
    edit: (changes: ContactChanges) => edit(changes),
    archive: (archived: boolean) =>
      edit(
        { archived },
        archived ? i18n.t('people.archived', { name }) : i18n.t('people.unarchived', { name }),
      ),
    undo: (of: string) => change({ kind: 'undo', of }, i18n.t('people.undone')),
    outcome: ({ id }: OutreachView, outcome: Outcome, referral?: string) =>
      change({ kind: 'outcome', outreach: id, outcome, ...(referral && { referral }) }, saved),
    moment: ({ id }: OutreachView, line: string) => change({ kind: 'moment', outreach: id, line }, saved),
    merge: (from: PersonView) =>
      change({ kind: 'merge', into: person.id, from: from.id }, i18n.t('people.merged', { name })),
    erase: () => change({ kind: 'erase', contact: person.id }, ''),
  };
}
