import * as fc from 'fast-check';

const bidi = '\u202e\u2066txt.exe\u2069\u200b\u200d\ufeff';

/** What the engine and the sites look for, and where a pattern takes long to find that it is not there. */
const repeated = ['a', ' ', '@', '@a', '_', '_@', '(1', '] ', ' - ', '\u202e', '🌱', '<b>', '/in/'];

/** The same; but a field with a million of these keeps Chromium 156 busy for minutes, whoever looks, or nobody. */
const repeatedSlowly = ['\ud800', 'e\u0301'];

/** Names of properties that elements hide from forms, documents and windows when they bear them. */
export const clobbers = [
  ...(['parentNode', 'parentElement', 'nodeType', 'children', 'attributes', 'textContent', 'value'] as const),
  ...(['querySelector', 'querySelectorAll', 'matches', 'closest', 'contains', 'getRootNode'] as const),
  ...(['getAttribute', 'isConnected', 'ownerDocument', 'checkVisibility', 'addEventListener'] as const),
  ...([
    'body',
    'title',
    'location',
    'activeElement',
    'forms',
    'cookie',
    'defaultView',
    'createTreeWalker',
  ] as const),
  ...(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'name', 'id'] as const),
];

const markup = [
  '<img src=x onerror="window.wasMarkup=1">',
  '"><script>window.wasMarkup=1</script>',
  '</textarea></title><svg onload=window.wasMarkup=1>',
  "']:is(*) \\ {} ;--",
  'Jane" Doe] :has(',
];

/** Texts that a page may hold and nobody expects; now and then one is as long as a million letters. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 160,
    arbitrary: fc.constantFrom(...clobbers, ...markup, bidi, '', '\0', '\ud800', '\udc00x', '\n'),
  },
  { weight: 80, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 40,
    arbitrary: fc.array(fc.nat(0xffff), { maxLength: 9 }).map((codes) => String.fromCharCode(...codes)),
  },
  { weight: 10, arbitrary: long(3_000, [...repeated, ...repeatedSlowly]) },
  { weight: 1, arbitrary: long(1_000_000, repeated) },
);

function long(length: number, parts: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...parts).map((part) => part.repeat(Math.ceil(length / part.length)));
}
