import { expect, test } from 'vitest';
import { keyWritten } from '../../../components/people/key-written';
import { namesIn } from '../../../components/people/names-in';

test.for<[string, string[], string[]]>([
  ['', [], []],
  ['Ann\n\n  Bo  \n', ['Ann', 'Bo'], []],
  ['- Ann\n* Bo\n1. Cy\n2) Dee\n• Eve', ['Ann', 'Bo', 'Cy', 'Dee', 'Eve'], []],
  ['Ann\nann\nANN', ['ANN'], []],
  ['jose pena\nAnn', ['Ann'], ['José Peña']],
  ['JANE DOE\r\nJane Doe', [], ['Jane Doe']],
  ['Jean-Luc\n7 of 9', ['Jean-Luc', '7 of 9'], []],
])('%j holds %o new and %o known', ([text, fresh, known]) => {
  expect(namesIn(text, ['Jane Doe', 'José Peña'])).toEqual({ fresh, known });
});

test.for([
  ['https://www.linkedin.com/in/jane-doe/', 'linkedin:in/jane-doe'],
  [' linkedin.com/in/jane-doe ', 'linkedin:in/jane-doe'],
  ['www.facebook.com/Jane.Doe', 'facebook:jane.doe'],
  ['Jane.Doe@Example.test', 'email:jane.doe@example.test'],
  ['mailto:jane@example.test', 'email:jane@example.test'],
  ['x.com/jane_doe', 'x:jane_doe'],
  ['Jane Doe', undefined],
  ['javascript:alert(1)', undefined],
  ['https://example.test/jane', undefined],
  ['', undefined],
] as const)('%s is %s', ([text, key]) => expect(keyWritten(text)).toBe(key));
