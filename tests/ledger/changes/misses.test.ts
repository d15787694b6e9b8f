import { expect, test } from 'vitest';
import { readMissBy } from '../../../lib/ledger/changes/misses';
import { excuse, jane, miss, noon, sent, shape, wednesday, withdraw } from '../commands';
import { story } from '../story';

const twice = [miss('m'), miss('n')];
const thrice = [...twice, miss('o', { at: noon(wednesday) - 1 })];
const later = { at: noon(wednesday) - 1 };

const trouble = { site: 'linkedin', part: 'message', missed: 3, shape: '' };

async function troublesAfter(...commands: Parameters<typeof story>[0] & object) {
  const { week } = await story(commands);
  return (await week()).troubles;
}

test('two misses in a row are no trouble', async () => {
  expect(await troublesAfter(...twice)).toEqual([]);
});

test('three in a row are, of the newest moment', async () => {
  expect(await troublesAfter(...twice, miss('o', { at: noon(wednesday) }))).toEqual([
    { ...trouble, at: noon(wednesday) },
  ]);
});

test.for([
  ['a send that is proven there', sent('s', [jane], { part: 'message' })],
  ['a send to nobody that is proven there', sent('s', [], { part: 'message' })],
  ['the person’s word', excuse()],
] as const)('%s ends the row', async ([, command]) => {
  expect(await troublesAfter(...twice, command, miss('o', later))).toEqual([]);
  expect(await troublesAfter(...thrice, command)).toEqual([]);
});

test.for([
  ['a send elsewhere on the site', sent('s', [jane], { part: 'invitation' })],
  ['a send on another site', sent('s', [jane], { part: 'message', site: 'facebook' })],
  ['a send from before parts had names', sent('s', [jane])],
  ['a withdrawal', withdraw('s')],
] as const)('%s does not', async ([, command]) => {
  expect(await troublesAfter(...thrice, command)).toMatchObject([trouble]);
});

test('each part is counted on its own', async () => {
  const invitation = { ...miss('o'), part: 'invitation' };
  expect(await troublesAfter(...twice, invitation)).toEqual([]);
});

test('a miss of long ago no longer counts', async () => {
  const { week } = await story(thrice);
  expect((await week('2026-12-17')).troubles).toMatchObject([trouble]);
  expect((await week('2026-12-18')).troubles).toEqual([]);
});

test('the newest shape of the page is kept with the misses', async () => {
  const shapes = [shape('div'), { ...shape('span'), id: 'newer' }];
  expect(await troublesAfter(miss('m'), ...shapes, miss('n'), miss('o'))).toMatchObject([
    { missed: 3, shape: 'span' },
  ]);
});

test('the newest miss is known by its command', async () => {
  const { ledger } = await story(twice);
  expect(await readMissBy(ledger, 'n')).toMatchObject({ site: 'linkedin', part: 'message' });
  expect(await readMissBy(ledger, 'm')).toBeUndefined();
});

test('a shape without a miss is not kept', async () => {
  const { ledger } = await story([...thrice, excuse(), shape('div')]);
  expect(await ledger.getAll('misses')).toMatchObject([{ deleted: true }]);
});

test('a row that ended may begin anew', async () => {
  const again = ['p', 'q', 'r'].map((id) => miss(id));
  expect(await troublesAfter(...thrice, excuse(), ...again)).toMatchObject([trouble]);
});
