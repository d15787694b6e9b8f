// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { PersonPage } from '../../../components/people/person-page';
import type { PersonView } from '../../../lib/ledger/reads/people-view';
import type { OutreachView } from '../../../lib/ledger/reads/view';
import { mount } from '../mount';
import { somebody } from './sample-people';

const onChange = vi.fn(async () => 'command');
const onGone = vi.fn();
beforeEach(() => {
  onChange.mockClear();
  onGone.mockClear();
});

const max = somebody('Max Power', { keys: ['x:max'], outreaches: 2, groups: ['Choir'] });
const outreach: OutreachView = {
  ...{ id: 'o1', person: 'Jane Doe', contact: 'jane-doe', channel: 'gmail', day: '2026-11-01', at: 1 },
  ...{ log: 'c1', loggedAt: 1, trusted: false },
};

function page(known: Partial<PersonView> = {}) {
  const jane = somebody('Jane Doe', { keys: ['email:jane@example.test'], last: '2026-11-01', ...known });
  return mount(
    <PersonPage
      view={{ person: jane, timeline: [outreach], pointedTo: [{ id: 'ann', name: 'Ann' }] }}
      everybody={[jane, max]}
      ownGroups={['Choir']}
      today="2026-11-22"
      locale="en-GB"
      onChange={onChange}
      onGone={onGone}
    />,
  );
}

const edit = (changes: object) => ({ kind: 'edit-contact', contact: 'jane-doe', changes });

/** The field with this label. */
function field(root: HTMLElement, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  const input = found?.htmlFor
    ? root.querySelector(`[id="${found.htmlFor}"]`)
    : found?.querySelector('input, select');
  if (!input) throw new Error(`There is no field "${label}"`);
  return input as HTMLInputElement;
}

async function write(input: HTMLInputElement, value: string, leave: string) {
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    input.dispatchEvent(new Event(leave, { bubbles: leave === 'change' }));
    await new Promise((settled) => setTimeout(settled));
  });
}

test('a field saves when it is left, once, and says so', async () => {
  const { root, click } = page();
  await write(field(root, 'How we met'), ' At a fair ', 'blur');
  expect(onChange.mock.calls).toEqual([[edit({ met: 'At a fair' })]]);
  expect(root.querySelector('.said-bar p')?.textContent).toBe('Saved.');
  await click('Undo');
  expect(onChange).toHaveBeenLastCalledWith({ kind: 'undo', of: 'command' });
});

test('what is written is kept when the page goes away', async () => {
  const { root, show } = page();
  await act(() => {
    const notes = field(root, 'Notes');
    notes.value = 'Likes tea';
    notes.dispatchEvent(new Event('input', { bubbles: true }));
  });
  show(null);
  expect(onChange).toHaveBeenCalledWith(edit({ notes: 'Likes tea' }));
});

test('a name cannot be emptied', async () => {
  const { root } = page();
  await write(field(root, 'Name'), ' ', 'blur');
  expect(onChange).not.toHaveBeenCalled();
  expect(field(root, 'Name').value).toBe('Jane Doe');
});

test('the rhythm, courage, groups and the mark are one change each', async () => {
  const { root } = page();
  await write(field(root, 'How often'), '30', 'change');
  await act(() => field(root, 'Writing to them').click());
  await act(() => field(root, 'Choir').click());
  await act(() => field(root, 'They hire').click());
  const changes = [{ cadence: 30 }, { stretch: true }, { groups: ['Choir'] }, { mark: 'hires' }];
  expect(onChange.mock.calls).toEqual(changes.map((one) => [edit(one)]));
  expect(root.textContent).toContain('Networking works best with people who have no job to give.');
});

test('a pasted link becomes a key, and nonsense none', async () => {
  const { root } = page();
  const submit = () => act(() => field(root, 'Link to').form?.requestSubmit());
  field(root, 'Link to').value = 'nonsense';
  await submit();
  expect(root.querySelector('#new-key-trouble')?.textContent).toContain('leads to nobody');
  field(root, 'Link to').value = 'https://www.linkedin.com/in/Jane-Doe/';
  await submit();
  expect(onChange).toHaveBeenCalledWith(edit({ keys: ['email:jane@example.test', 'linkedin:in/jane-doe'] }));
});

test('hostile keys and names are text', () => {
  const { root } = page({ name: '<b>Jane</b>', keys: ['javascript:alert(1)', 'x:"><img>'] });
  expect(root.querySelector('h1')?.textContent).toBe('<b>Jane</b>');
  expect(
    [...root.querySelectorAll('a')].every((a) => /^(#|https:|mailto:)/.test(a.getAttribute('href') ?? '')),
  ).toBe(true);
});

test('the way to write is that of the last time', () => {
  const link = page().root.querySelector('.person-heading a');
  expect(link?.textContent).toBe('Write on Gmail');
});

test('after two without an answer it is kind to let it rest', () => {
  expect(page({ unanswered: 1 }).root.querySelector('.hint')).toBeNull();
  expect(page({ unanswered: 2 }).root.querySelector('.hint')?.textContent).toContain('Let it rest');
});

test('joining shows what will be, before it is', async () => {
  const { root, click } = page({ outreaches: 3 });
  await click('Same person as…');
  const search = root.querySelector<HTMLInputElement>('.merge input');
  if (search) await write(search, 'max', 'change');
  await act(() => root.querySelector<HTMLElement>('.merge li button')?.click());
  const joined = [...root.querySelectorAll('.joined li')].map(({ textContent }) => textContent);
  expect(joined).toEqual(['5 outreaches', 'jane@example.test', 'x.com/max', 'Choir']);
  expect(onChange).not.toHaveBeenCalled();
  await click('Join them');
  expect(onChange).toHaveBeenCalledWith({ kind: 'merge', into: 'jane-doe', from: 'max-power' });
});

test('erasing asks once, can be left, and leads back to the list', async () => {
  const { root, click } = page();
  await click('Erase…');
  expect(document.activeElement?.textContent).toBe('Erase \u2068Jane Doe\u2069?');
  await click('Keep as it is');
  expect(onChange).not.toHaveBeenCalled();
  await click('Erase…');
  await click('Erase for good');
  expect(onChange).toHaveBeenCalledWith({ kind: 'erase', contact: 'jane-doe' });
  expect(onGone).toHaveBeenCalled();
  expect(root.querySelector('.said-bar button')).toBeNull();
});
