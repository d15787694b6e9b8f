import { i18n } from '#i18n';
import type { PersonPageView } from '../../lib/ledger/reads/people-view';
import type { ContactChanges } from '../../lib/outbox';
import { AutoField } from './auto-field';
import { PersonGroups } from './person-groups';
import { PersonReferrals } from './person-referrals';

interface Props {
  readonly view: PersonPageView;
  readonly ownGroups: readonly string[];
  onEdit(changes: ContactChanges): void;
}

/** Who somebody is: name, how one met, notes, groups, and who pointed to whom. */
export function PersonAbout({ view: { person, pointedTo }, ownGroups, onEdit }: Props) {
  return (
    <section class="card" aria-labelledby="about">
      <h2 id="about">{i18n.t('people.about')}</h2>
      <AutoField
        label={i18n.t('people.name')}
        value={person.name}
        canBeEmpty={false}
        maxLength={120}
        onSave={(name) => onEdit({ name })}
      />
      <AutoField
        label={i18n.t('people.met')}
        value={person.met}
        maxLength={300}
        onSave={(met) => onEdit({ met })}
      />
      <AutoField
        label={i18n.t('people.notes')}
        value={person.notes}
        isLong
        onSave={(notes) => onEdit({ notes })}
      />
      <PersonReferrals referredBy={person.referredBy} pointedTo={pointedTo} />
      <PersonGroups groups={person.groups} ownGroups={ownGroups} onGroups={(groups) => onEdit({ groups })} />
    </section>
  );
}
