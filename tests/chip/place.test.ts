import { expect, it } from 'vitest';
import { type Burden, choosePlace, type Place } from '../../lib/chip/place';

/** What stands in the window: a burden for each place that has one. */
const window = (burdens: Readonly<Record<string, Burden>>, otherwise: Burden) => (place: Place) =>
  burdens[place.join()] ?? otherwise;

it('is the corner below at the end where nothing is in the way', () => {
  expect(choosePlace(undefined, window({}, 'nothing'))).toEqual([1, 1]);
});

it('is where nothing is rather than where something is read', () => {
  expect(choosePlace(undefined, window({ '1,0': 'nothing' }, 'reading'))).toEqual([1, 0]);
});

it('is over what is read rather than nowhere', () => {
  expect(choosePlace(undefined, window({ '0,0': 'reading' }, 'control'))).toEqual([0, 0]);
});

it('is nowhere when there is a control everywhere', () => {
  expect(choosePlace(undefined, window({}, 'control'))).toBeUndefined();
});

it('stays the same until a control comes there', () => {
  expect(choosePlace([0, 1], window({ '0,1': 'reading' }, 'nothing'))).toEqual([0, 1]);
  expect(choosePlace([0, 1], window({ '0,1': 'control' }, 'nothing'))).toEqual([1, 1]);
});
