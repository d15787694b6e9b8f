import { expect, it } from 'vitest';
import { filterOf, queryOf } from '../../../components/history/filter-address';

it.each([
  ['', {}],
  ['channel=gmail&outcome=open', { channel: 'gmail', outcome: 'open' }],
  ['person=abc&from=2026-10-01&to=2026-10-31', { contact: 'abc', from: '2026-10-01', to: '2026-10-31' }],
  ['outcome=wrote-back', { outcome: 'wrote-back' }],
])('%j asks for %j, and the other way round', (query, filter) => {
  expect(filterOf(query)).toEqual(filter);
  expect(queryOf(filter)).toBe(query);
});

it('passes over what it cannot understand', () => {
  expect(filterOf('channel=fax&outcome=well&from=2026-02-30&to=soon&person=')).toEqual({});
});

it('drops what is chosen no longer', () => {
  expect(queryOf({ channel: 'gmail', outcome: '', from: undefined })).toBe('channel=gmail');
});
