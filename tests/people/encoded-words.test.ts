import { expect, test } from 'vitest';
import { mailboxesIn } from '../../lib/people/addresses';
import { decodeWords, isEncodedWordsOnly } from '../../lib/people/encoded-words';

test.for<[what: string, text: string, read: string]>([
  ['plain text', 'Jane Doe = ?', 'Jane Doe = ?'],
  ['quoted letters', '=?UTF-8?q?J=C3=A4ne_Doe?=', 'Jäne Doe'],
  ['base64', '=?utf-8?B?SsOkbmU=?=', 'Jäne'],
  ['another charset', '=?iso-8859-1?Q?J=E4ne?=', 'Jäne'],
  ['a language', '=?utf-8*de?Q?J=C3=A4ne?=', 'Jäne'],
  ['words in a row, without what parts them', '=?utf-8?Q?J=C3=A4?= =?utf-8?Q?ne?= Doe', 'Jäne Doe'],
  ['an unknown charset, as it is', '=?x-none?Q?Jane?=', '=?x-none?Q?Jane?='],
  ['broken base64, as it is', '=?utf-8?B?a?=', '=?utf-8?B?a?='],
  ['a word without an end, as it is', '=?utf-8?Q?Jane', '=?utf-8?Q?Jane'],
])('reads %s', ([, text, read]) => {
  expect(decodeWords(text)).toBe(read);
});

test('tells encoded words alone from words among text', () => {
  expect(isEncodedWordsOnly('=?utf-8?Q?Jane?= =?utf-8?B?RG9l?=')).toBe(true);
  expect(isEncodedWordsOnly('=?utf-8?Q?Jane?= Doe')).toBe(false);
});

test('an address within an encoded word alone is that of nobody, unless it stands in angle brackets', () => {
  expect(mailboxesIn('=?utf-8?B?amFuZUBleGFtcGxlLm9yZw==?=')).toEqual([]);
  expect(mailboxesIn('=?utf-8?B?SmFuZSA8amFuZUBleGFtcGxlLm9yZz4=?=')).toEqual([
    { name: 'Jane', address: 'jane@example.org' },
  ]);
});

test.for(['=?', '=?a', '=?a?q?', '?= ', '=?a?q?b?= ', '=?utf-8?q?b?= '])(
  'a million letters of %j are read at once',
  (part) => {
    const start = performance.now();
    const text = part.repeat(1_000_000 / part.length);
    expect(decodeWords(text).length).toBeGreaterThan(0);
    isEncodedWordsOnly(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
