import { i18n } from '#i18n';
import type { PersonView } from '../../lib/ledger/reads/people-view';
import { builtInGroups } from '../../lib/people/groups';
import type { Choice } from './find-people';
import { groupTitle } from './group-words';

interface Props {
  readonly people: readonly PersonView[];
  readonly ownGroups: readonly string[];
  readonly choice: Choice;
  onChoose(choice: Choice): void;
}

/** Whom the list shows: everybody, one group, or the archived. */
export function GroupFilter({ people, ownGroups, choice, onChoose }: Props) {
  const groups = [...builtInGroups, ...ownGroups];
  const isAnyArchived = people.some(({ archived }) => archived);
  return (
    <label>
      {i18n.t('people.show')}
      <select value={choice} onChange={(event) => onChoose(event.currentTarget.value as Choice)}>
        <option value="everybody">{i18n.t('people.everybody')}</option>
        {groups.map((group) => (
          <option key={group} value={`group:${group}`}>
            {groupTitle(group)}
          </option>
        ))}
        {(isAnyArchived || choice === 'archived') && (
          <option value="archived">{i18n.t('people.archivedOnes')}</option>
        )}
      </select>
    </label>
  );
}
