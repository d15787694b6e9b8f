import { describe, expect, test } from 'vitest';
import { isPersonal, isSameMailbox, mailboxesIn } from '../../lib/people/addresses';

const jane = { name: 'Jane Doe', address: 'jane@example.org' };
const bob = { name: '', address: 'bob@example.org' };

test.for<[what: string, list: string, found: object[]]>([
  ['a bare address', 'bob@example.org', [bob]],
  ['a name with its address', 'Jane Doe <jane@example.org>', [jane]],
  ['several, divided by commas', 'Jane Doe <jane@example.org>, bob@example.org', [jane, bob]],
  ['several, divided by semicolons', 'bob@example.org; Jane Doe <jane@example.org>;', [bob, jane]],
  ['a name with a comma', '"Doe, Jane" <jane@example.org>', [{ ...jane, name: 'Doe, Jane' }]],
  ['an encoded name', '=?utf-8?Q?J=C3=A4ne?= <jane@example.org>', [{ ...jane, name: 'Jäne' }]],
  ['an address in capitals', 'Bob@Example.ORG', [bob]],
  ['the members of a group', 'Friends: Jane Doe <jane@example.org>, bob@example.org;', [jane, bob]],
  ['nobody in a group without members', 'undisclosed-recipients:;', []],
  ['nobody where only a name was typed', 'Jane Doe', []],
  ['nobody in an empty field', ' , ; ', []],
])('a recipient field holds %s', ([, list, found]) => {
  expect(mailboxesIn(list)).toEqual(found);
});

test.for(['(', ':', '<', '"', 'a:', 'a:"', '\\'])(
  '20,000 letters of %j in a field are read as nobody',
  (part) => {
    expect(mailboxesIn(part.repeat(20_000 / part.length))).toEqual([]);
  },
);

describe('a person reads', () => {
  test.for([
    ...['jane@example.org', 'j.doe+work@gmail.com', 'jane-doe@lists-of-jane.example', 'noreen@example.org'],
    ...['reply@example.org', 'bouncer@example.org', 'postmasters-wife@example.org', 'info@example.org'],
    ...['jane@mylist.example', 'jane@reply.example', 'lister@example.org'],
  ])('%s', (address) => expect(isPersonal(address)).toBe(true));
});

describe('nobody reads', () => {
  test.for([
    ...['noreply@example.org', 'no-reply@example.org', 'no_reply@example.org', 'noreply+4711@example.org'],
    ...['donotreply@example.org', 'do-not-reply@example.org', 'do_not_reply@example.org'],
    ...[
      'mailer-daemon@example.org',
      'postmaster@example.org',
      'bounce@example.org',
      'bounces+jane@example.org',
    ],
    ...['unsubscribe@example.org', 'notifications@example.org', 'notification-reply@example.org'],
    ...['messages-noreply@example.org', 'no.reply@example.org', '4711+jane@users.noreply.example.org'],
  ])('%s', (address) => expect(isPersonal(address)).toBe(false));
});

describe('a mailing list is no person:', () => {
  test.for([
    ...[
      'gardeners@googlegroups.com',
      'gardeners@groups.io',
      'gardeners@lists.example.org',
      'gardeners@list.example',
    ],
    ...['list-gardeners@example.org', 'gardeners-request@example.org', 'gardeners-unsubscribe@example.org'],
    ...['gardeners+jane=example.org@example.net', 'reply+AB12@reply.github.com'],
  ])('%s', (address) => expect(isPersonal(address)).toBe(false));
});

test.for([
  ['jane@example.org', 'Jane@Example.org', 'in capitals'],
  ['jane@example.org', 'jane+news@example.org', 'with a tag'],
  ['janedoe@gmail.com', 'jane.doe@gmail.com', 'with dots at Gmail'],
  ['janedoe@gmail.com', 'j.a.n.e.doe+x@googlemail.com', 'with all that and the older domain'],
] as const)('%s and %s are one mailbox, %s', ([one, other]) => {
  expect(isSameMailbox(one, other)).toBe(true);
  expect(isSameMailbox(other, one)).toBe(true);
});

test.for([
  ['jane@example.org', 'jane@example.com'],
  ['jane@example.org', 'janet@example.org'],
  ['janedoe@example.org', 'jane.doe@example.org'],
  ['jane@gmail.com', 'jane@notgmail.com'],
] as const)('%s and %s are two mailboxes', ([one, other]) => {
  expect(isSameMailbox(one, other)).toBe(false);
});
