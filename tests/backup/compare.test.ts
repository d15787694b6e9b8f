import { expect, test } from 'vitest';
import { checkRecordFile } from '../../lib/backup/check-file';
import { compareRecord } from '../../lib/backup/compare';
import { happen } from '../ledger/any-life';
import { handLog, noon, wednesday } from '../ledger/commands';
import { moment, remove } from '../ledger/habit-commands';
import { erase } from '../ledger/people-commands';
import { story } from '../ledger/story';
import { fileOf, restored } from './restored';

const none = {
  ...{ added: 0, replaced: 0, removed: 0, revived: 0, reverted: 0 },
  ...{ stays: 0, same: 0, kept: 0, refused: 0 },
};
const late = { at: noon(wednesday, 2) };

test('into an empty record all is new, and nothing of what was removed counts', async () => {
  const { ledger, tell, outreach } = await story([handLog('Jane Doe'), handLog('Max Power')]);
  await tell(remove((await outreach('Max Power')).id));
  const file = checkRecordFile(await fileOf(ledger));
  const all = { empty: true, people: { ...none, added: 1 }, outreaches: { ...none, added: 1 } };
  expect(await compareRecord(undefined, file)).toMatchObject(all);
  expect(await compareRecord(await restored(), file)).toMatchObject(all);
});

test('a comparison tells what replaces what, what stays, and what is refused', async () => {
  const { ledger, tell, outreach, idOf } = await story([handLog('Jane Doe'), handLog('Max Power')]);
  const before = checkRecordFile(await fileOf(ledger));
  await tell(moment((await outreach('Jane Doe')).id, 'She laughed', late));
  await tell(erase(await idOf('Max Power'), late), handLog('Ann Example', late));
  const after = checkRecordFile(await fileOf(ledger));
  expect(await compareRecord(ledger, before)).toEqual({
    empty: false,
    people: { ...none, same: 1, refused: 1 },
    outreaches: { ...none, kept: 1, refused: 1 },
    sightings: none,
    rest: none,
  });
  expect(await compareRecord(await restored(JSON.stringify(before)), after)).toMatchObject({
    people: { ...none, same: 1, added: 1, removed: 1 },
    outreaches: { ...none, replaced: 1, added: 1, removed: 1 },
  });
});

test('an outreach is refused with its contact, and leaves with them', async () => {
  const { ledger, tell, idOf } = await story([handLog('Jane Doe'), handLog('Max Power')]);
  const begun = await fileOf(ledger);
  await tell(erase(await idOf('Jane Doe'), late));
  const other = await restored(begun);
  const more = { ...handLog('Jane Doe', late), id: 'again' };
  await happen(other, more);
  const written = checkRecordFile(await fileOf(other));
  expect((await compareRecord(ledger, written)).outreaches).toEqual({ ...none, same: 1, refused: 2 });
  const erased = checkRecordFile(await fileOf(ledger));
  expect((await compareRecord(other, erased)).outreaches).toEqual({ ...none, same: 1, removed: 2 });
});
