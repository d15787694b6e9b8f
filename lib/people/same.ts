import { foldedWords } from './fold';

/** What is looked at to tell whether two are one. */
export interface Comparable {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
  /** Ids of those who look the same and are not. */
  readonly notSame?: readonly string[];
}

/** How many pairs are worth showing at once. */
const enough = 20;

/** In a crowd of namesakes each is held against so many who follow, so that the work stays linear. */
const neighbours = 3;

/**
 * Pairs who may be one person, at most twenty: those of the same name, and those whose mail address or
 * profile is the name of the other.
 */
export function samePairs<Person extends Comparable>(
  people: readonly Person[],
): (readonly [Person, Person])[] {
  const byName = gathered(people, ({ name }) => namesOf(name));
  const byHandle = gathered(people, ({ keys }) => keys.flatMap(handlesOf));
  const found = new Map<string, readonly [Person, Person]>();
  for (const [name, named] of byName) {
    const alike = [...named, ...(byHandle.get(name) ?? [])];
    for (const pair of pairsIn(alike, named.length)) found.set(pairId(pair), pair);
    if (found.size >= enough) break;
  }
  return [...found.values()].slice(0, enough);
}

/** Everybody under each of the words that `wordsOf` gives for them. */
function gathered<Person>(
  people: readonly Person[],
  wordsOf: (person: Person) => readonly string[],
): Map<string, Person[]> {
  const all = new Map<string, Person[]>();
  for (const person of people) {
    for (const word of new Set(wordsOf(person))) {
      const there = all.get(word);
      if (there) there.push(person);
      else all.set(word, [person]);
    }
  }
  return all;
}

/** Pairs of neighbours, the first of whom is one of the `named`. */
function* pairsIn<Person extends Comparable>(
  alike: readonly Person[],
  named: number,
): Generator<readonly [Person, Person]> {
  for (const [place, one] of alike.slice(0, named).entries())
    for (const other of alike.slice(place + 1, place + 1 + neighbours))
      if (one.id !== other.id && !isApart(one, other)) yield [one, other];
}

function isApart(one: Comparable, other: Comparable): boolean {
  return (one.notSame?.includes(other.id) || other.notSame?.includes(one.id)) ?? false;
}

function pairId(pair: readonly Comparable[]): string {
  return pair
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
}

/** Before a name that is run together as handles write it: it is no match for one word alone. */
const joined = '=';

/** A name in any order of its words; and without the spaces, where it has several. */
function namesOf(name: string): string[] {
  const words = name.includes('@') ? [] : foldedWords(name);
  const whole = words.join('');
  return words.length > 1 ? [words.toSorted().join(' '), whole, joined + whole] : words;
}

/** What a mail address or a profile says of the name behind it; one word alone has to be that of several, run together. */
function handlesOf(key: string): string[] {
  const handle = key
    .replace(/^[a-z-]+:((in|t|name|lead)\/)?/, '')
    .replace(/[+@].*$/, '')
    .replace(/-(?=[a-z]*\d)[a-z\d]{5,}$/i, '');
  const words = foldedWords(handle.replace(/\d+$/, ''));
  return words.length > 1 ? [words.toSorted().join(' ')] : words.map((word) => joined + word);
}
