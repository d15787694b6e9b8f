import { useRef } from 'preact/hooks';
import { readNext } from '../../lib/ledger/reads/candidates';
import { readPeople } from '../../lib/ledger/reads/people';
import { readPerson } from '../../lib/ledger/reads/person';
import { readingOf } from '../../lib/ledger/reads/reading';
import { hashOf } from '../dashboard/route';
import { localeOf } from '../locale';
import { type Loaded, send, useLedger } from '../use-ledger';
import type { PeoplePageProps } from './people-page';
import type { PersonPageProps } from './person-page';

/** The list of people, with all that its page does; `rest` is where in it one is. */
export function usePeople(rest: string): Loaded<PeoplePageProps> {
  const loaded = useLedger(async (ledger, { today, settings }) => {
    const [view, suggestions] = await Promise.all([readPeople(ledger), readNext(readingOf(ledger), today)]);
    return { today, view, suggestions, offersLines: !settings.quietly.includes('lines') };
  });
  const cameFrom = usePrevious(rest);
  if (loaded.state !== 'ready') return loaded;
  const onCopy = (text: string) => navigator.clipboard.writeText(text);
  const locale = localeOf(navigator.languages);
  return { ...loaded, view: { ...loaded.view, locale, cameFrom, onChange: send, onCopy } };
}

/** One person's page, once they are read; nothing in it where nobody has this id. */
export function usePerson(id: string, list: PeoplePageProps): Loaded<PersonPageProps | undefined> {
  const loaded = useLedger((ledger) => readPerson(ledger, id), id);
  if (loaded.state !== 'ready') return loaded;
  const { today, locale, view } = list;
  const person = loaded.view && {
    ...{ view: loaded.view, today, locale },
    ...{ everybody: view.people, ownGroups: view.ownGroups, onChange: send },
    onGone: () => {
      location.hash = hashOf('people');
    },
  };
  return { ...loaded, view: person };
}

/** What it was before it became what it is. */
function usePrevious(value: string): string {
  const values = useRef({ now: value, before: '' });
  if (values.current.now !== value) values.current = { now: value, before: values.current.now };
  return values.current.before;
}
