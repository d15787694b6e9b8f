import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { openLedger } from '../../lib/ledger/open';
import { readNoRoom } from '../../lib/no-room';
import { stamp } from '../../lib/outbox';
import { changeSettings } from '../../lib/settings';
import { hear } from '../../lib/worker/hear';
import { allowNotifications } from '../stand-in-browser';
import { begin, fileOf, jane, outbox, scriptsAnswer, sent, tell } from './begin';

const tab = { id: 7, url: 'https://mail.google.com/mail/u/0/' };
const sender = (more: object = {}) =>
  ({ id: fakeBrowser.runtime.id, tab, frameId: 3, url: 'https://mail.google.com/compose', ...more }) as never;

const gone = new Error('Frame with ID 0 was removed.');

beforeEach(begin);

afterEach(() => vi.restoreAllMocks());

/** A page that takes the question, and a chip that ends so, page by page. */
function chipEnds(...endings: unknown[]) {
  return scriptsAnswer((call) => (fileOf(call) ? endings.shift() : true));
}

test('of a send that could not be kept the worker hears nothing but its id, and tells of it', async () => {
  await hear(stamp(new Date()).id, sender());
  expect(await readNoRoom()).toEqual(['unkept']);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
});

describe('after a send in webmail', () => {
  test('the question is left in the top frame, and the chip asks it', async () => {
    const run = chipEnds('answered');
    const send = await sent(jane);
    await hear(send, sender());
    const target = { tabId: 7, frameIds: [0] };
    const question = {
      ...{ sighting: send, sends: [send], site: 'gmail', siteName: 'Gmail' },
      ...{ people: [{ id: jane.keys[0], name: 'Jane Doe' }], until: expect.closeTo(Date.now() + 20_000, -4) },
    };
    const args = ['tendril:question', question, 'mail.google.com'];
    expect(run.mock.calls).toMatchObject([[{ target, args }], [{ target, files: ['/chip.js'] }]]);
  });

  test('the chip asks in the writer’s frame where the top one is not ours', async () => {
    const run = chipEnds('answered');
    await hear(await sent(jane), sender({ tab: { id: 7 } }));
    expect(run.mock.calls[1]).toMatchObject([{ target: { tabId: 7, frameIds: [3] } }]);
  });

  test('the chip asks again in the page that comes next', async () => {
    const run = chipEnds(gone, 'answered');
    await hear(await sent(jane), sender());
    expect(run.mock.calls.map(([call]) => fileOf(call))).toEqual([
      undefined,
      '/chip.js',
      undefined,
      '/chip.js',
    ]);
  });

  test('nothing is asked in the next page once that is decided', async () => {
    const send = await sent(jane);
    const run = scriptsAnswer(async (call) => {
      if (!fileOf(call)) return true;
      await tell({ kind: 'refuse', sighting: send });
      await hear(stamp(new Date()).id, sender());
      return gone;
    });
    await hear(send, sender());
    expect(run).toHaveBeenCalledTimes(2);
  });

  test.for([
    ['is switched off', { chipOff: ['gmail'] as const }],
    ['is not wanted before Commit', { chipOff: ['gmail'] as const, committedAt: 0 }],
  ] as const)('no chip comes where it %s', async ([, settings]) => {
    const run = chipEnds('answered');
    await changeSettings(settings);
    await hear(await sent(jane), sender());
    expect(run).not.toHaveBeenCalled();
  });
});

describe('on the desktop', () => {
  const agreed = { notify: true, chipOff: ['gmail'] } as const;

  test('a notification asks where no chip does', async () => {
    const { shown } = allowNotifications();
    await changeSettings(agreed);
    const send = await sent(jane);
    await hear(send, sender());
    expect([...shown]).toMatchObject([
      [`sighting:${send}`, { title: 'You wrote to Jane Doe', buttons: [{ title: 'Log it' }, {}] }],
    ]);
  });

  test('none asks beside a chip', async () => {
    const { create } = allowNotifications();
    chipEnds('faded');
    await changeSettings({ notify: true });
    await hear(await sent(jane), sender());
    expect(create).not.toHaveBeenCalled();
  });

  test('one asks where the page takes no chip', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { create } = allowNotifications();
    scriptsAnswer(() => false);
    await changeSettings({ notify: true });
    const heard = hear(await sent(jane), sender());
    const tick = setInterval(() => vi.advanceTimersByTime(250), 1);
    await heard;
    clearInterval(tick);
    vi.useRealTimers();
    expect(create).toHaveBeenCalledOnce();
  });

  test('one asks per sighting, and none without consent', async () => {
    const { create } = allowNotifications();
    await changeSettings({ chipOff: ['gmail'] });
    await hear(await sent(jane), sender());
    await changeSettings(agreed);
    await hear(await sent(jane), sender());
    expect(create).not.toHaveBeenCalled();
  });
});

describe('after a miss', () => {
  const miss = { kind: 'miss', site: 'gmail', part: 'message' } as const;

  test('the frame is looked at, and its shape kept', async () => {
    const run = scriptsAnswer(() => 'x'.repeat(30_000));
    await hear(await tell(miss), sender());
    expect(run.mock.calls).toMatchObject([[{ target: { frameIds: [3] }, files: ['/shape.js'] }]]);
    expect(await outbox()).toMatchObject([{ kind: 'shape', part: 'message', shape: 'x'.repeat(20_000) }]);
  });

  test('a page that is gone leaves a miss without shape', async () => {
    scriptsAnswer(() => gone);
    await hear(await tell(miss), sender());
    expect(await outbox()).toEqual([]);
    expect(await (await openLedger()).getAll('misses')).toMatchObject([{ part: 'message', shape: '' }]);
  });
});

test.for([
  ['another extension', { id: 'other' }],
  ['a page without a tab', { tab: undefined }],
])('%s is not heard', async ([, from]) => {
  await hear(await sent(jane), sender(from as object));
  expect(await outbox()).toHaveLength(1);
});

test.for([undefined, 7, {}, 'nobody knows'])('%j asks nothing', async (message) => {
  const run = chipEnds('answered');
  await hear(message, sender());
  expect(run).not.toHaveBeenCalled();
});
