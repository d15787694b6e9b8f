import { expect, it } from 'vitest';
import { initials } from '../../components/initials';

it.each([
  ['Jane Doe', 'JD'],
  ['jane', 'J'],
  ['Carla Núñez de la Torre', 'CT'],
  ['Ярослав Мудрый', 'ЯМ'],
  ['ann.lee@example.org', 'AL'],
  ['محمد عبد الله', 'م'],
  ['王小明', '王'],
  ['प्रिया शर्मा', 'प्रि'],
  ['🌱 Plant', '🌱'],
  ['👩‍🌾', '👩‍🌾'],
  ['(Bo) "Chen"', 'BC'],
  ['<img src=x onerror=alert(1)>', 'IO'],
  ['   ', '·'],
  ['***', '·'],
  ['x'.repeat(10_000), 'X'],
])('of %j are %j', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
