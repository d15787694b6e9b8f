import type { PersonView } from '../../lib/ledger/reads/people-view';
import { fold } from '../../lib/people/fold';

/** Which people a list shows: everybody, those of a group, or the archived, who are nowhere else. */
export type Choice = 'everybody' | 'archived' | `group:${string}`;

/** Those of the choice whose name, address or notes hold every word of the text, in any case and accents. */
export function findPeople(people: readonly PersonView[], choice: Choice, text: string): PersonView[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return people.filter((person) => isChosen(person, choice) && holds(person, words));
}

function isChosen({ archived, groups }: PersonView, choice: Choice): boolean {
  if (choice === 'archived') return archived;
  return !archived && (choice === 'everybody' || groups.includes(choice.slice('group:'.length)));
}

function holds(person: PersonView, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchable(person);
  return words.every((word) => text.includes(word));
}

/** Folding 50,000 people takes longer than the pause between two keys; a person's view never changes. */
const folded = new WeakMap<PersonView, string>();

function searchable(person: PersonView): string {
  const known = folded.get(person);
  if (known !== undefined) return known;
  const { name, keys, notes, met } = person;
  const text = fold([name, ...keys.map((key) => key.replace(/^[a-z-]+:/, '')), notes, met].join('\n'));
  folded.set(person, text);
  return text;
}
