import { i18n } from '#i18n';
import { Notices } from '../../components/notices';
import { ListBuilder } from '../../components/people/list-builder';
import { NobodyHere } from '../../components/people/nobody-here';
import { PeoplePage, type PeoplePageProps } from '../../components/people/people-page';
import { PersonPage } from '../../components/people/person-page';
import { usePeople, usePerson } from '../../components/people/use-people';

/** Where the list is built, in place of a contact's id. */
const build = 'build';

export function People({ rest }: { readonly rest: string }) {
  const loaded = usePeople(rest);
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'trouble') return <Trouble sentence={loaded.sentence} />;
  const list = loaded.view;
  if (rest === '') return <PeoplePage {...list} />;
  if (rest !== build) return <Person key={rest} id={rest} list={list} />;
  return (
    <ListBuilder
      listed={list.view.people.map(({ name }) => name)}
      onAdd={(names, group) => list.onChange({ kind: 'add-contacts', names, group })}
    />
  );
}

function Person({ id, list }: { readonly id: string; readonly list: PeoplePageProps }) {
  const loaded = usePerson(id, list);
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'trouble') return <Trouble sentence={loaded.sentence} />;
  return loaded.view ? <PersonPage {...loaded.view} /> : <NobodyHere />;
}

function Trouble({ sentence }: { readonly sentence: string }) {
  return (
    <>
      <h1>{i18n.t('people.title')}</h1>
      <Notices sentences={[sentence]} />
    </>
  );
}
