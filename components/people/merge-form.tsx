import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isolated } from '../../lib/habit/isolated';
import type { PersonView } from '../../lib/ledger/reads/people-view';
import { focusOnce } from '../focus-heir';
import { findPeople } from './find-people';
import { groupName } from './group-words';
import { keyName } from './key-words';

interface Props {
  readonly person: PersonView;
  readonly everybody: readonly PersonView[];
  onMerge(from: PersonView): void;
  onClose(): void;
}

/** So many are offered while the search goes on. */
const most = 6;

/** Finds who else is this person, and shows what will be joined before it happens. */
export function MergeForm({ person, everybody, onMerge, onClose }: Props) {
  const [text, setText] = useState('');
  const [other, setOther] = useState<PersonView>();
  const others = everybody.filter(({ id }) => id !== person.id);
  const found = text.trim() === '' ? [] : findPeople(others, 'everybody', text).slice(0, most);
  if (other)
    return (
      <MergePreview
        into={person}
        from={other}
        onMerge={() => onMerge(other)}
        onBack={() => setOther(undefined)}
      />
    );
  return (
    <div class="merge">
      <label>
        {i18n.t('people.mergeWith')}
        <input
          ref={focusOnce}
          type="search"
          value={text}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && onClose()}
        />
      </label>
      <p role="status" class="soft">
        {text.trim() !== '' && found.length === 0 && i18n.t('people.nobody')}
      </p>
      <ul>
        {found.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => setOther(one)}>
              <bdi>{one.name}</bdi> <span class="soft">{one.keys.slice(0, 1).map(keyName)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={onClose}>
        {i18n.t('people.keep')}
      </button>
    </div>
  );
}

interface PreviewProps {
  readonly into: PersonView;
  readonly from: PersonView;
  onMerge(): void;
  onBack(): void;
}

/** What both have, joined as it will be. */
function MergePreview({ into, from, onMerge, onBack }: PreviewProps) {
  const names = { into: isolated(into.name), from: isolated(from.name) };
  const groups = [...new Set([...into.groups, ...from.groups])].map(groupName);
  const keys = [...new Set([...into.keys, ...from.keys])].map(keyName);
  return (
    <div class="merge">
      <h3 ref={focusOnce} tabIndex={-1}>
        {i18n.t('people.mergeAsk', names)}
      </h3>
      <p>{i18n.t('people.mergeWhat', names)}</p>
      <ul class="joined">
        <li>{i18n.t('people.outreaches', into.outreaches + from.outreaches)}</li>
        {[...keys, ...groups].map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
        {(into.notes || from.notes) && <li>{i18n.t('people.mergeNotes')}</li>}
      </ul>
      <div class="buttons">
        <button type="button" class="primary" onClick={onMerge}>
          {i18n.t('people.merge')}
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          {i18n.t('people.keep')}
        </button>
      </div>
    </div>
  );
}
