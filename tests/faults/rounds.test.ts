import { expect, test } from 'vitest';
import { judge, lossIn } from './rounds';

test('what is missing is lost, and what is too much is doubled', () => {
  const found = ['Ann', 'Ann', 'Cy', 'Cy'];
  expect(lossIn(['Ann', 'Bo', 'Cy', 'Cy'], found)).toEqual({ lost: ['Bo'], doubled: ['Ann'] });
  expect(lossIn(['Ann'], ['Ann'])).toEqual({ lost: [], doubled: [] });
});

test('one loss, or one too many, is enough to fail a fault', () => {
  const task = { meta: {} };
  const verdict = { fault: 'none', rounds: 1, lost: 0, doubled: 0 };
  judge({ task }, verdict);
  expect(task.meta).toEqual({ verdict });
  expect(() => judge({ task }, { ...verdict, lost: 1 })).toThrow();
  expect(() => judge({ task }, { ...verdict, doubled: 1 })).toThrow();
});
