import { expect, it } from 'vitest';
import { named, namesLike } from '../../../components/history/names-like';

const all = ['Jane Doe', 'Zoë Janssen', 'Max Power'].map((name) => ({ id: name, name }));

it.each([
  ['jan', ['Jane Doe', 'Zoë Janssen']],
  ['zoe', ['Zoë Janssen']],
  ['doe', ['Jane Doe']],
  ['ane', []],
  ['  ', []],
])('%j finds %j', (text, names) => {
  expect(namesLike(all, text).map(({ name }) => name)).toEqual(names);
});

it('offers a dozen at most', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => ({ id: String(at), name: `Jane ${at}` }));
  expect(namesLike(many, 'jane')).toHaveLength(12);
});

it('knows a whole name in any case', () => {
  expect(named(all, ' max power ')?.id).toBe('Max Power');
  expect(named(all, 'max')).toBeUndefined();
  expect(named(all, '')).toBeUndefined();
});
