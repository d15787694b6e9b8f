import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import type { PersonView } from '../../lib/ledger/reads/people-view';
import { grouped } from '../number-words';
import { WindowedList } from '../windowed-list';
import { AddPerson } from './add-person';
import { type Choice, findPeople } from './find-people';
import { GroupFilter } from './group-filter';
import { PersonLine } from './person-line';

interface Props {
  readonly people: readonly PersonView[];
  readonly ownGroups: readonly string[];
  readonly today: Day;
  readonly locale: string;
  /** The id of the person from whose page one comes back. */
  readonly cameFrom?: string | undefined;
  onAdd(name: string): void;
}

/** Everybody, with a search, a choice of groups, and a field for one more. */
export function PeopleList({ people, ownGroups, today, locale, cameFrom, onAdd }: Props) {
  const [text, setText] = useState('');
  const [choice, choose] = useState<Choice>('everybody');
  const found = useMemo(() => findPeople(people, choice, text), [people, choice, text]);
  const isNarrowed = text.trim() !== '' || choice !== 'everybody';
  return (
    <section class="card people-list" aria-labelledby="everybody">
      <h2 id="everybody">{i18n.t('people.everybody')}</h2>
      <div class="people-tools">
        {people.length > 0 && (
          <>
            <label>
              {i18n.t('people.search')}
              <input
                type="search"
                value={text}
                autocomplete="off"
                onInput={(event) => setText(event.currentTarget.value)}
              />
            </label>
            <GroupFilter people={people} ownGroups={ownGroups} choice={choice} onChoose={choose} />
          </>
        )}
        <AddPerson onAdd={onAdd} />
      </div>
      <p role="status" class="soft">
        {isNarrowed &&
          (found.length === 0
            ? i18n.t('people.nobody')
            : i18n.t('people.found', found.length, [grouped(found.length, locale)]))}
      </p>
      <WindowedList
        items={found}
        labelledBy="everybody"
        startAt={cameFrom}
        show={(person) => <PersonLine person={person} today={today} locale={locale} />}
      />
    </section>
  );
}
