import type { PersonView } from '../../../lib/ledger/reads/people-view';

/** Somebody on the list, with nothing known but what is given. */
export function somebody(name: string, known: Partial<PersonView> = {}): PersonView {
  return {
    id: name.toLowerCase().replace(/\W+/g, '-'),
    name,
    keys: [],
    groups: [],
    notes: '',
    met: '',
    cadence: 0,
    stretch: false,
    archived: false,
    restUntil: '',
    last: '',
    outreaches: 0,
    unanswered: 0,
    notSame: [],
    ...known,
  };
}
