import type { PeopleView, PersonPageView, PersonView } from '../../lib/ledger/reads/people-view';
import type { Change, ContactChanges } from '../../lib/outbox';

/** The list as it will be once the ledger has the change, so that a click shows at once. */
export function withChange(view: PeopleView, change: Change): PeopleView {
  switch (change.kind) {
    case 'edit-contact':
      return { ...view, people: view.people.map((person) => edited(person, change.contact, change.changes)) };
    case 'add-contacts':
      return withNames(view, change.names, change.group);
    case 'erase':
      return without(view, change.contact);
    case 'merge':
      return without(view, change.from);
    case 'not-same':
      return { ...view, same: view.same.filter((pair) => !isPair(pair, change.one, change.other)) };
    default:
      return view;
  }
}

/** One person's page as it will be. */
export function withPageChange(page: PersonPageView, change: Change): PersonPageView {
  if (change.kind === 'edit-contact')
    return { ...page, person: edited(page.person, change.contact, change.changes) };
  const timeline = page.timeline.map((one) => {
    if (change.kind === 'moment' && change.outreach === one.id) return { ...one, moment: change.line };
    if (change.kind !== 'outcome' || change.outreach !== one.id) return one;
    const { outcome, referral } = change;
    return {
      ...one,
      outcome: { outcome, day: one.day, command: '', noticed: false, ...(referral && { referral }) },
    };
  });
  return { ...page, timeline };
}

function edited(person: PersonView, contact: string, changes: ContactChanges): PersonView {
  if (person.id !== contact) return person;
  const { mark: before, ...rest } = person;
  const { mark = before, ...others } = changes;
  return { ...rest, ...others, ...(mark && { mark }) };
}

function without({ people, same, ...rest }: PeopleView, id: string): PeopleView {
  return {
    ...rest,
    people: people.filter((person) => person.id !== id),
    same: same.filter((pair) => pair.every((person) => person.id !== id)),
  };
}

function withNames(view: PeopleView, names: readonly string[], group: string | undefined): PeopleView {
  const wanted = new Set(names);
  const known = view.people.map((person) =>
    wanted.has(person.name) && group && !person.groups.includes(group)
      ? { ...person, groups: [...person.groups, group] }
      : person,
  );
  for (const { name } of view.people) wanted.delete(name);
  const added = [...wanted].map((name) => fresh(name, group ? [group] : []));
  return { ...view, people: [...added, ...known] };
}

function fresh(name: string, groups: readonly string[]): PersonView {
  return {
    id: `new ${name}`,
    name,
    keys: [],
    groups,
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
  };
}

function isPair(pair: readonly PersonView[], one: string, other: string): boolean {
  return pair.every(({ id }) => id === one || id === other);
}
