import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { root, sourceFiles } from './source-files';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Every text of a language by its key; the browser's own, which begin with @@, aside. */
function textsOf(language: string): Map<string, ParsedMessage> {
  const messages = parseMessagesText(read(`locales/${language}.yml`), 'YAML');
  const own = messages.map((message) => [message.key.join('.'), message] as const);
  return new Map(own.filter(([key]) => !key.startsWith('@@')));
}

/** What a person reads: each form where a count decides. */
const formsOf = (text: ParsedMessage) =>
  text.type === 'plural' ? Object.values(text.plurals) : [text.message];

/** What must be the same in each language: its forms, its count and its named parts. */
const shapeOf = (text: ParsedMessage) => ({
  forms: text.type === 'plural' ? Object.keys(text.plurals) : ['one'],
  counts: text.substitutions,
  names: [...text.namedSubstitutions].sort(),
});

const english = textsOf('en');
const languages = readdirSync(join(root, 'locales')).map((file) => file.replace('.yml', ''));
const others = languages.filter((language) => language !== 'en');

/** A short text may take this much room whatever its English takes. */
const roomForShort = 20;

/** Words that are the same in another language. */
const same: Record<string, readonly string[]> = {
  de: ['noticing.webmail', 'people.name', 'history.person'],
  es: ['people.markNone'],
};

/** What is left to translate of a text: its parts and our name aside. */
const words = (form: string) => form.replace(/\{\w+\}|\$\d|Tendril/g, '').replace(/[^\p{L}]/gu, '');

describe.each(others)('in %s', (language) => {
  const texts = textsOf(language);
  const pairs = [...english].flatMap(([key, text]) => {
    const other = texts.get(key);
    return other ? [{ key, forms: formsOf(text), others: formsOf(other), text, other }] : [];
  });

  test('there are the same texts as in English', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('texts have the same forms and parts', () => {
    const strays = pairs.filter(
      ({ text, other }) => JSON.stringify(shapeOf(text)) !== JSON.stringify(shapeOf(other)),
    );
    expect(strays.map(({ key }) => key)).toEqual([]);
  });

  test('texts are translated', () => {
    const left = pairs.filter(({ key, forms, others }) => {
      const isSame = others.some((form, at) => form === forms[at] && words(form) !== '');
      return isSame && !same[language]?.includes(key);
    });
    expect(left.map(({ key }) => key)).toEqual([]);
  });

  test('texts find their room', () => {
    const long = pairs.filter(({ forms, others }) =>
      others.some((form, at) => form.length > Math.max(roomForShort, 2 * (forms[at]?.length ?? 0))),
    );
    expect(long.map(({ key }) => key)).toEqual([]);
  });
});

describe.each(languages)('the texts in %s', (language) => {
  const texts = [...textsOf(language)];

  test('say something, with no space around it', () => {
    const odd = texts.filter(([, text]) => formsOf(text).some((form) => form === '' || form !== form.trim()));
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  test('describe Tendril as shortly as the stores ask for', () => {
    const [description = ''] = texts
      .filter(([key]) => key === 'manifest.description')
      .flatMap(([, text]) => formsOf(text));
    expect(description.length).toBeLessThanOrEqual(132);
  });
});

const sources = [
  read('wxt.config.ts'),
  ...sourceFiles('entrypoints', 'components', 'lib').map(({ path }) => read(path)),
].join('\n');

/** Keys as they stand in the sources: in quotes; in a template; for the manifest and the chip, which know no `i18n`. */
const quoted = [...sources.matchAll(/'([a-z]\w*\.\w[\w.]*)'/gi)].map(([, key = '']) => key);
const native = [...sources.matchAll(/__MSG_(\w+?)__|'(chip_\w+)'/g)].map(
  ([, one, other]) => one ?? other ?? '',
);
const templates = [...sources.matchAll(/`(\w*\.?\$\{[\w.]+\}[\w.]*|\w+\.[\w.]*\$\{[\w.[\]]+\}[\w.]*)`/g)].map(
  ([, template = '']) => new RegExp(`^${template.replace(/\$\{[^}]+\}/g, '\\w+').replaceAll('.', '\\.')}$`),
);

test('every text that the manifest and the chip ask for is there', () => {
  const keys = [...english.keys()].map((key) => key.replaceAll('.', '_'));
  expect(native).not.toEqual([]);
  expect(native.filter((key) => !keys.includes(key))).toEqual([]);
});

test('every text is used', () => {
  const isUsed = (key: string) =>
    sources.includes(`t('${key}'`) ||
    quoted.includes(key) ||
    native.includes(key.replaceAll('.', '_')) ||
    templates.some((template) => template.test(key));
  expect([...english.keys()].filter((key) => !key.startsWith('locale') && !isUsed(key))).toEqual([]);
});
