// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HistoryPage, type HistoryPageProps } from '../../../components/history/history-page';
import type { OutreachView } from '../../../lib/ledger/reads/view';
import type { Change } from '../../../lib/outbox';
import { mount } from '../mount';
import { outreaches, today } from './sample-history';

const onChange = vi.fn<(change: Change) => Promise<string>>();
const onFilter = vi.fn();
const onMore = vi.fn();

beforeEach(() => {
  onChange.mockReset().mockResolvedValue('command-id');
  onFilter.mockReset();
});

const names = [{ id: 'c1', name: 'Person 1' }];
const around = { names, today, locale: 'en-GB', onMore, onNames: () => {}, onFilter, onChange };

const node = (rows: readonly OutreachView[], more: Partial<HistoryPageProps> = {}) => (
  <HistoryPage filter={{}} loaded={{ outreaches: rows, whole: true, query: '' }} {...around} {...more} />
);
const page = (rows: readonly OutreachView[], more?: Partial<HistoryPageProps>) => mount(node(rows, more));

const people = (root: HTMLElement) =>
  [...root.querySelectorAll('[data-person]')].map((row) => row.getAttribute('data-person'));

const openMenu = async (root: HTMLElement, name: string) => {
  await act(() => root.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click());
};
const more = 'More about \u2068Person 0\u2069';

it('has in the page only what the window shows, with honest numbers', () => {
  const { root } = page(outreaches(5_000));
  const items = [...root.querySelectorAll('.windowed-list > li')];
  expect(items.length).toBeLessThan(40);
  expect(items[3]?.getAttribute('aria-posinset')).toBe('4');
  expect(items[3]?.getAttribute('aria-setsize')).toBe('5000');
});

it('has a heading for each month', () => {
  const { root } = page(outreaches(25));
  const headings = [...root.querySelectorAll('li h2')].map(({ textContent }) => textContent);
  expect(headings).toEqual(['November', 'October']);
});

it('says how many there are, once it knows', () => {
  expect(page(outreaches(2)).root.querySelector('.count')?.textContent).toBe('You reached out 2 times.');
  const loaded = { outreaches: outreaches(2), whole: false, query: '' };
  const part = page([], { loaded }).root;
  expect(part.querySelector('.count')?.textContent).toBe('The newest 2; older ones follow as you scroll.');
  expect(onMore).toHaveBeenCalled();
});

describe('nothing to show', () => {
  it('teaches the next step', () => expect(page([]).root.textContent).toContain('one click puts it on'));

  it('leads back to all where a filter holds', async () => {
    const { click } = page([], { filter: { channel: 'gmail' } });
    await click('Show all');
    expect(onFilter).toHaveBeenCalledWith({});
  });
});

it('narrows by what is chosen, and keeps what was', () => {
  const { root } = page(outreaches(1), { filter: { from: '2026-10-01' } });
  const [channel, outcome] = root.querySelectorAll<HTMLSelectElement>('.filters select');
  if (channel) channel.value = 'gmail';
  channel?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onFilter).toHaveBeenCalledWith({ channel: 'gmail', from: '2026-10-01' });
  if (outcome) outcome.value = 'open';
  outcome?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onFilter).toHaveBeenCalledWith({ outcome: 'open', from: '2026-10-01' });
  const person = root.querySelector<HTMLInputElement>('.filters [type=search]');
  if (person) person.value = 'person 1';
  person?.dispatchEvent(new Event('input', { bubbles: true }));
  expect(onFilter).toHaveBeenCalledWith({ contact: 'c1', from: '2026-10-01' });
});

it('finds a name that was typed before the names were read', () => {
  const rows = outreaches(1);
  const { root, show } = page(rows, { names: [] });
  const person = root.querySelector<HTMLInputElement>('.filters [type=search]');
  if (person) person.value = 'Person 1';
  act(() => {
    person?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(onFilter).not.toHaveBeenCalled();
  show(node(rows));
  expect(onFilter).toHaveBeenCalledWith({ contact: 'c1' });
});

it('removes at once, hands on the focus and offers Undo', async () => {
  const { root, click, button } = page(outreaches(3));
  await openMenu(root, more);
  await click('Remove');
  expect(onChange).toHaveBeenCalledWith({ kind: 'remove', outreach: 'o0' });
  expect(people(root)).toEqual(['Person 1', 'Person 2']);
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Person 1');
  expect(button('Undo')).toBeTruthy();
  await click('Undo');
  expect(onChange).toHaveBeenCalledWith({ kind: 'undo', of: 'command-id' });
});

it('shows an outcome at once', async () => {
  const { root, click } = page(outreaches(1));
  await click('What happened?');
  await click('Talked');
  expect(onChange).toHaveBeenCalledWith({ kind: 'outcome', outreach: 'o0', outcome: 'talked' });
  expect(root.querySelector('.outcome-menu')?.textContent).toContain('Talked');
});

describe('Correct', () => {
  it('changes only what was changed', async () => {
    const { root, click } = page(outreaches(1));
    await openMenu(root, more);
    await click('Correct…');
    const date = root.querySelector<HTMLInputElement>('dialog [name=on]');
    expect(date?.max).toBe(today);
    if (date) date.value = '2026-11-18';
    await click('Save');
    expect(onChange).toHaveBeenCalledWith({ kind: 'correct', outreach: 'o0', on: '2026-11-18' });
    expect(root.querySelector('dialog')).toBeNull();
    expect(root.querySelector('.what')?.textContent).toContain('18 Nov');
  });

  it('changes nothing where nothing was', async () => {
    const { root, click } = page(outreaches(1));
    await openMenu(root, more);
    await click('Correct…');
    await click('Save');
    expect(onChange).not.toHaveBeenCalled();
  });
});

it('shows a moment with its line', () => {
  const rows = outreaches(1).map((one) => ({ ...one, moment: 'She laughed' }));
  expect(page(rows).root.querySelector('.moment')?.textContent).toContain('She laughed');
});

it('keeps the item that has the focus', async () => {
  const rows = outreaches(200);
  const { root, show } = page(rows);
  const link = root.querySelector<HTMLElement>('[data-key=o5] a');
  link?.focus();
  const before = Array.from({ length: 100 }, (_, at) => ({ ...rows[0], id: `new${at}` }) as OutreachView);
  show(node([...before, ...rows]));
  expect(document.activeElement).toBe(link);
});
