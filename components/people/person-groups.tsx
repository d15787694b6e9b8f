import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { builtInGroups } from '../../lib/people/groups';
import { groupName } from './group-words';

interface Props {
  readonly groups: readonly string[];
  /** The person's own groups, also those that nobody here is in. */
  readonly ownGroups: readonly string[];
  onGroups(groups: readonly string[]): void;
}

/** The groups somebody is in: check boxes, and a field for an own one. */
export function PersonGroups({ groups, ownGroups, onGroups }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const all = [...new Set([...builtInGroups, ...ownGroups, ...groups])];
  const put = (group: string, on: boolean) =>
    onGroups(on ? [...groups, group] : groups.filter((one) => one !== group));
  return (
    <fieldset class="person-groups">
      <legend>{i18n.t('people.groups')}</legend>
      {all.map((group) => (
        <label key={group} class="switch-line">
          <input
            type="checkbox"
            checked={groups.includes(group)}
            onChange={(event) => put(group, event.currentTarget.checked)}
          />
          <span dir="auto">{groupName(group)}</span>
        </label>
      ))}
      <form
        class="one-field"
        onSubmit={(event) => {
          event.preventDefault();
          const group = field.current?.value.trim();
          if (!field.current || !group) return;
          if (!groups.includes(group)) put(group, true);
          field.current.value = '';
        }}
      >
        <label>
          {i18n.t('people.ownGroup')}
          <input ref={field} required maxLength={60} autocomplete="off" dir="auto" />
        </label>
        <button type="submit">{i18n.t('people.add')}</button>
      </form>
    </fieldset>
  );
}
