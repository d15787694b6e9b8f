import { describe, expect, test } from 'vitest';
import { checkRecordFile, FileRefused } from '../../lib/backup/check-file';
import { formatVersion } from '../../lib/backup/record-file';
import { emptyLedger } from '../ledger/story';
import { fullFile } from './full-file';
import { fileOf } from './restored';

/** Why a file is refused: the reason, and where it is damaged. */
function refusalOf(text: string): string {
  try {
    checkRecordFile(text);
    return 'taken';
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return error.message;
  }
}

/** The file, in which one text was put in the place of another. */
function changed(file: string, from: string, to: string): string {
  if (!file.includes(from)) throw new Error(`${from} is not in the file`);
  return file.replace(from, to);
}

test('a file is taken as it was written, with or without the mark that editors put before it', async () => {
  const file = await fullFile();
  expect(checkRecordFile(`\ufeff${file}`)).toEqual(JSON.parse(file));
  expect(refusalOf(await fileOf(await emptyLedger()))).toBe('taken');
});

test('every file that is cut off is refused', async () => {
  const whole = (await fullFile()).trimEnd();
  const steps = Array.from({ length: 400 }, (_, step) => Math.floor((whole.length * step) / 400));
  const lengths = [...steps, ...Array.from({ length: 200 }, (_, less) => whole.length - 1 - less)];
  for (const length of lengths.filter((one) => one > 0))
    expect(refusalOf(whole.slice(0, length)), `${length}`).toBe('cut-off');
});

describe('what is no file of ours', () => {
  test.for(['', ' ', 'Dear Jane', '[]', 'null', '7', '{}', '{"a":1}', '{a}', '{"tendril":"1"}', '<html>'])(
    '%s',
    (text) => expect(refusalOf(text)).toBe('other'),
  );
});

test('a file of a newer Tendril is refused, whatever is in it', () => {
  expect(refusalOf(`{"tendril":${formatVersion + 1},"future":{}}`)).toBe('newer');
});

test('what the file holds besides is left out, and a name is only a name', async () => {
  const file = await fullFile();
  const added = '{"tendril":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
  const found = checkRecordFile(file.replace('{"tendril":1,', added));
  expect(found).toEqual(JSON.parse(file));
  expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

describe('one fault is enough:', () => {
  test.for([
    ['a text that is none', '"name":"Jane Doe"', '"name":7', 'name: is no text'],
    ['a day that never was', '"day":"2026-11-18"', '"day":"2026-02-30"', 'day: is no day'],
    ['a moment out of reach', '"loggedAt":', '"loggedAt":1e999,"was":', 'loggedAt: is no moment'],
    ['an unknown channel', '"channel":"call"', '"channel":"constructor"', 'channel: is no channel'],
    ['a name without end', '"name":"Jane Doe"', `"name":"${'x'.repeat(1_000_000)}"`, 'name: is longer than'],
    ['a row twice', '"contacts":[\n', '"contacts":[\n%', 'contacts.1.id: is there twice'],
    ['a store that is missing', '"nevers":[', '"never":[', 'rows.nevers: is no list'],
    ['settings that are none', '"settings":{', '"settings":[],"was":{', 'settings: are no settings'],
    ['settings without a bottom', '"settings":{', `"settings":{"deep":${deep},`, 'settings: is too deep'],
    ['a tombstone that is none', '"deleted":true', '"deleted":false', 'deleted: is not true'],
  ] as const)('%s', async ([, from, to, fault]) => {
    const file = await fullFile();
    const [, first = ''] = /"contacts":\[\n(.*)/.exec(file) ?? [];
    const refusal = refusalOf(changed(file, from, to.replace('%', `${first}\n`)));
    expect(refusal).toMatch(/^damaged: /);
    expect(refusal).toContain(fault);
  });

  test.for(['zzzzzzzzz.zzzz', '0mi000000.00000', '-mi000000.0000', '', 'now'])(
    'a revision after which there is none: %s',
    async (revision) => {
      const file = await fullFile();
      const found = /"revision":"[^"]+"/.exec(file)?.[0] ?? '';
      expect(refusalOf(changed(file, found, `"revision":"${revision}"`))).toContain('is no revision');
    },
  );
});
