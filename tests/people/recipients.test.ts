import { describe, expect, test } from 'vitest';
import { recipientsOf, shownName } from '../../lib/people/recipients';

type Sighting = Parameters<typeof recipientsOf>[0];

const recipients = (given: Partial<Sighting>) =>
  recipientsOf({ kind: 'sighting', site: 'gmail', people: [], addressLists: [], own: [], ...given });

const jane = { name: 'Jane Doe', keys: ['email:jane@example.org'] };
const nameless = { ...jane, name: '' };
const bob = { name: 'Bob', keys: ['email:bob@example.org'] };
const janeOnLinkedIn = { name: 'Jane Doe', keys: ['linkedin:in/jane-doe', 'linkedin:m/ACoAAB'] };

const field = (...addressLists: string[]): Partial<Sighting> => ({ addressLists });

test.for<[rule: string, given: Partial<Sighting>, expected: object[]]>([
  ['are the people the page shows', { people: [jane, bob] }, [jane, bob]],
  ['have clean names', { people: [{ ...jane, name: '\u200e| Jane Doe · 1st' }] }, [jane]],
  ['keep all their keys', { people: [janeOnLinkedIn] }, [janeOnLinkedIn]],
  ['are also those typed into a field', field('Jane Doe <Jane@Example.org>'), [jane]],
  ['are those of every field', field('Jane Doe <jane@example.org>', 'Bob <bob@example.org>'), [jane, bob]],
  ['are the members of a group', field('All: Jane Doe <jane@example.org>;'), [jane]],
  ['come once when typed twice', field('Jane Doe <jane@example.org>, jane@example.org'), [jane]],
  ['come once when shown and typed', { people: [jane], ...field('jane@example.org') }, [jane]],
  ['have the name that any double has', field('jane@example.org, Jane Doe <jane@example.org>'), [jane]],
  ['may have no name', field('jane@example.org'), [nameless]],
  ['have no name when it is the address', { people: [{ ...jane, name: 'Jane@Example.org' }] }, [nameless]],
])('recipients %s', ([, given, expected]) => {
  expect(recipients(given)).toEqual(expected);
});

describe('no recipient is', () => {
  test.for<[who: string, given: Partial<Sighting>]>([
    ['oneself', { own: ['jane@example.org'] }],
    ['oneself in capitals', { own: ['JANE@EXAMPLE.ORG'] }],
    ['oneself as the page writes it', { own: ['Jane Doe <jane@example.org>'] }],
    ['oneself with a tag', { own: ['jane+work@example.org'] }],
    ['a machine', { people: [{ name: 'Shop', keys: ['email:no-reply@example.org'] }] }],
    ['a mailing list', { people: [{ name: 'Gardeners', keys: ['email:gardeners@googlegroups.com'] }] }],
    ['somebody without name and key', { people: [{ name: '\u200e', keys: [] }] }],
  ])('%s', ([, given]) => {
    expect(recipients({ people: [jane, bob], ...given }).filter(({ name }) => name !== 'Bob')).toEqual([]);
  });

  test('oneself with Gmail’s dots', () => {
    const me = { name: 'Me', keys: ['email:j.doe+list@gmail.com'] };
    expect(recipients({ people: [me, bob], own: ['jdoe@googlemail.com'] })).toEqual([bob]);
  });
});

describe('keys', () => {
  test.for(['', 'linkedin:', ':jane', 'jane', 'LinkedIn:in/jane', 'a b:c', '__proto__:x'])(
    'that are malformed are left out: %j',
    (key) => expect(recipients({ people: [{ ...jane, keys: [key, ...jane.keys, key] }] })).toEqual([jane]),
  );

  test('that come twice are kept once', () => {
    expect(recipients({ people: [{ ...jane, keys: [...jane.keys, ...jane.keys] }] })).toEqual([jane]);
  });

  test('of 10 kB are cut', () => {
    const [found] = recipients({ people: [{ ...jane, keys: [`linkedin:${'x'.repeat(10_240)}`] }] });
    expect(found?.keys.map((key) => key.length)).toEqual([300]);
  });

  test('are made from site and name where the page has none', () => {
    const nameOnly = { name: 'Jane Doe', keys: ['broken'] };
    expect(recipients({ site: 'facebook', people: [nameOnly] })).toEqual([
      { name: 'Jane Doe', keys: ['facebook:name/jane doe'] },
    ]);
  });
});

test.for([
  { name: 'Jane Doe', keys: ['email:jane@example.org'], shown: 'Jane Doe' },
  { name: '', keys: ['email:jane@example.org', 'linkedin:in/jane'], shown: 'jane@example.org' },
  { name: '', keys: ['linkedin:in/jane-doe'], shown: 'jane-doe' },
  { name: '', keys: ['facebook:t/1000'], shown: '1000' },
  { name: '', keys: [], shown: '?' },
])('$name $keys is shown as "$shown"', ({ name, keys, shown }) => {
  expect(shownName({ name, keys })).toBe(shown);
});
