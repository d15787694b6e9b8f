import { describe, expect, test } from 'vitest';
import { cleanName } from '../../lib/people/names';

describe('a name is cleaned of', () => {
  test.for([
    ['the space around it', ' \t Jane \u00a0 Doe \n'],
    ['direction marks', '\u200eJane\u200f Doe\u202c'],
    ['the Arabic letter mark', '\u061cJane Doe'],
    ['direction isolates', '\u2068Jane Doe\u2069'],
    ['an override that would turn the line around', '\u202eJane Doe'],
    ['a zero-width space and a byte-order mark', '\ufeffJane \u200bDoe'],
    ['control characters', 'Jane\u0000 Doe\u0007'],
    ['icons from a private-use font', '\ue8fbJane Doe\u{f0001}'],
    ['a leading bar', '| Jane Doe'],
    ['a leading bar after a space', ' | Jane Doe'],
    ['a trailing comma', 'Jane Doe,'],
    ['a trailing semicolon', 'Jane Doe ; '],
    ['a degree', 'Jane Doe · 1st'],
    ['a degree after a space that does not break', 'Jane Doe\u00a0• 2nd'],
    ['the kind of address', 'Jane Doe | Mobile'],
    ['presence on a line of its own', '\n  Jane Doe\n  Active now'],
    ['everything after the first line', 'Jane Doe\r\nActive 5m ago\r\n1st degree'],
    ['double quotes', '"Jane Doe"'],
    ['single quotes', "'Jane Doe'"],
  ])('%s', ([, shown = '']) => {
    expect(cleanName(shown)).toBe('Jane Doe');
  });
});

describe('a name keeps', () => {
  test.for([
    ['its own quotes and apostrophes', `Flannery "Flann" O'Connor`],
    ['a dot and a bar within a word', 'Jane·Doe A|B'],
    ['commas within', 'Doe, Jane'],
    ['a dot at its end', 'Jane D.'],
    ['brackets of its own', 'Jane Doe (she/her)'],
    ['markup, as text', 'Jane <b>Doe</b> Jr'],
    ['markup that is all of it', '<img src=x onerror=alert(1)>'],
    ['right-to-left letters', 'محمد عبد الله'],
    ['the joiner that Persian spells with', 'نرگس\u200cسادات'],
    ['emoji and the joiners within', '👩‍🌾 Jane 🌱'],
    ['accents', 'Ðorđe Nguyễn'],
    ['ideographs', '王小明'],
  ])('%s', ([, name = '']) => {
    expect(cleanName(name)).toBe(name);
  });
});

test.for(['', ' \n\t', '\u200e\u200f', '\ue8fb', '\u2068\u2069', ' | ', '",;"', '\ufeff\u0000'])(
  'nothing is left of %j',
  (shown) => expect(cleanName(shown)).toBe(''),
);

test('a name of 10 kB is cut to one that can be read', () => {
  expect(cleanName('x'.repeat(10_240))).toBe('x'.repeat(120));
});

test('a long name is cut between characters, not within one', () => {
  expect(cleanName('🌱'.repeat(5_000))).toBe('🌱'.repeat(120));
});

test('half a character becomes one that can be stored', () => {
  expect(cleanName('Jane \ud83c Doe')).toBe('Jane \ufffd Doe');
});

test.for([
  ['a plain name', 'Jane Doe'],
  ['a name with all that is cleaned off', '| Jane "Jay" Doe, · 1st'],
  ['a name that was cut', 'x'.repeat(10_240)],
  ['a name that was cut after a word', `${'x'.repeat(119)} y`],
])('cleaning %s once more changes nothing', ([, shown = '']) => {
  expect(cleanName(cleanName(shown))).toBe(cleanName(shown));
});
