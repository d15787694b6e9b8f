import { expect, test } from 'vitest';
import { withChange, withPageChange } from '../../../components/people/expected-people';
import type { PeopleView } from '../../../lib/ledger/reads/people-view';
import type { OutreachView } from '../../../lib/ledger/reads/view';
import { somebody } from './sample-people';

const jane = somebody('Jane Doe', { mark: 'boss', groups: ['Choir'] });
const max = somebody('Max Power');
const view: PeopleView = { people: [jane, max], ownGroups: ['Choir'], same: [[jane, max]] };

test('an edit shows, and an empty mark takes it away', () => {
  const changes = { notes: 'Hi', mark: '' } as const;
  const { people } = withChange(view, { kind: 'edit-contact', contact: jane.id, changes });
  expect(people[0]).toMatchObject({ notes: 'Hi', groups: ['Choir'] });
  expect(people[0]).not.toHaveProperty('mark');
  expect(people[1]).toBe(max);
});

test('an edit without a mark leaves the mark', () => {
  const edited = withChange(view, { kind: 'edit-contact', contact: jane.id, changes: { met: 'At work' } });
  expect(edited.people[0]).toMatchObject({ met: 'At work', mark: 'boss' });
});

test('names are added once, and those who are there join the group', () => {
  const names = ['Ann', 'Ann', 'Jane Doe'];
  const { people } = withChange(view, { kind: 'add-contacts', names, group: 'key-contact' });
  expect(people.map(({ name, groups }) => [name, ...groups])).toEqual([
    ['Ann', 'key-contact'],
    ['Jane Doe', 'Choir', 'key-contact'],
    ['Max Power'],
  ]);
});

test('whoever is erased or joined leaves with their pairs', () => {
  expect(withChange(view, { kind: 'erase', contact: jane.id })).toMatchObject({ people: [max], same: [] });
  const merged = withChange(view, { kind: 'merge', into: jane.id, from: max.id });
  expect(merged).toMatchObject({ people: [jane], same: [] });
});

test('a pair that is kept apart goes, whichever comes first', () => {
  expect(withChange(view, { kind: 'not-same', one: max.id, other: jane.id }).same).toEqual([]);
});

test('an outcome and a moment show on the page', () => {
  const outreach: OutreachView = {
    ...{ id: 'o1', person: 'Jane Doe', contact: jane.id, channel: 'call', day: '2026-11-20', at: 1 },
    ...{ log: 'c1', loggedAt: 1, trusted: false },
  };
  const page = { person: jane, timeline: [outreach], pointedTo: [] };
  const talked = withPageChange(page, { kind: 'outcome', outreach: 'o1', outcome: 'talked' });
  expect(talked.timeline[0]?.outcome).toMatchObject({ outcome: 'talked' });
  const kept = withPageChange(page, { kind: 'moment', outreach: 'o1', line: 'We laughed.' });
  expect(kept.timeline[0]?.moment).toBe('We laughed.');
});
