import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRecordFile } from '../../lib/backup/check-file';
import { fullFile } from './full-file';
import { pagesOf } from './pages-of';
import { restored } from './restored';

const page = readFileSync(join(import.meta.dirname, '../../docs/format.md'), 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

test('the example in docs/format.md is a file, of which nothing is left out', async () => {
  expect(checkRecordFile(example)).toEqual(JSON.parse(example));
  const { people, week } = await pagesOf(await restored(example));
  expect(people.people.map(({ name }) => name)).toEqual(['Jane Doe']);
  expect(week.outreaches).toMatchObject([{ person: 'Jane Doe', outcome: { outcome: 'wrote-back' } }]);
});

test('docs/format.md names every field of a file', async () => {
  const { rows, applied, setAside, ...file } = JSON.parse(await fullFile());
  const fields = new Set([...Object.keys(file), ...Object.keys(rows), ...fieldsIn([rows, applied])]);
  expect([...fields].filter((field) => !page.includes(`\`${field}\``) && field !== 'deleted')).toEqual([]);
  expect(fields.size).toBeGreaterThan(55);
});

/** The names of all fields within. */
function fieldsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(fieldsIn)];
}
