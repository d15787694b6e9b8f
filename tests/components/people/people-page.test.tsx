// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { PeoplePage } from '../../../components/people/people-page';
import type { Suggestion } from '../../../lib/habit/who-next';
import type { PeopleView, PersonView } from '../../../lib/ledger/reads/people-view';
import { mount } from '../mount';
import { somebody } from './sample-people';

const onChange = vi.fn(async () => 'command');
const onCopy = vi.fn(async () => {});
beforeEach(() => onChange.mockClear());

const jane = somebody('Jane Doe', { keys: ['linkedin:in/jane-doe'], groups: ['key-contact'] });
const max = somebody('Max Power', { last: '2025-09-15', outreaches: 3 });
const suggestion = ({ id, name, keys, last, groups }: PersonView): Suggestion => ({
  candidate: { ...{ id, name, keys, last, groups }, outreaches: 0, unanswered: 0 },
  reason: { kind: 'never-reached', groups },
});

function page(
  people: readonly PersonView[],
  view: Partial<PeopleView> = {},
  next = people.slice(0, 1),
  offersLines = true,
) {
  return mount(
    <PeoplePage
      view={{ people, ownGroups: ['Choir'], same: [], ...view }}
      suggestions={next.map(suggestion)}
      offersLines={offersLines}
      today="2026-11-22"
      locale="en-GB"
      onChange={onChange}
      onCopy={onCopy}
    />,
  );
}

const type = (root: HTMLElement, selector: string, value: string) =>
  act(() => {
    const field = root.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`There is no ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const names = (root: HTMLElement) => [...root.querySelectorAll('.person-line a')].map((a) => a.textContent);

test('an empty list teaches the next step', () => {
  const { root } = page([]);
  expect(root.querySelector('h1')?.textContent).toBe('A list begins with one name.');
  expect(root.querySelector('a.primary')?.getAttribute('href')).toBe('#/people/build');
  expect(root.querySelector('[type=search]')).toBeNull();
});

test('lines to begin with can be switched off', () => {
  expect(page([jane]).root.querySelector('.openers')).not.toBeNull();
  expect(page([jane], {}, [jane], false).root.querySelector('.openers')).toBeNull();
});

test('it says how many there are and who could be next, and leads there', () => {
  const { root } = page([jane, max]);
  expect(root.querySelector('h1')?.textContent).toBe('2 people, and \u2068Jane Doe\u2069 could be next.');
  const link = root.querySelector('.who-next a[target]');
  expect(link?.textContent).toBe('Write on LinkedIn');
  expect(link?.getAttribute('href')).toBe('https://www.linkedin.com/in/jane-doe/');
  expect(root.querySelector('.who-next p')?.textContent).toBe(
    'You value their opinion. Ask for a bit of it.',
  );
});

test('somebody whom no site knows is looked for by name', () => {
  const { root } = page([max]);
  expect(root.querySelector('.who-next a[target]')?.getAttribute('href')).toContain('keywords=Max%20Power');
});

test('Not now lets them rest for thirty days at once, and can be undone', async () => {
  const { root, click } = page([jane, max]);
  await click('Not now');
  const changes = { restUntil: '2026-12-22' };
  expect(onChange).toHaveBeenCalledWith({ kind: 'edit-contact', contact: 'jane-doe', changes });
  expect(root.querySelector('.who-next')).toBeNull();
  expect(root.querySelector('.said-bar')?.textContent).toContain('rests until 22 December 2026.');
  expect(document.activeElement?.textContent).toBe('Who next?');
  await click('Undo');
  expect(onChange).toHaveBeenLastCalledWith({ kind: 'undo', of: 'command' });
});

test('a click that could not be saved says so and is taken back', async () => {
  onChange.mockRejectedValueOnce(new Error('full'));
  const { root, click } = page([jane]);
  await click('Not now');
  expect(root.querySelector('.said-bar')?.textContent).toContain('try once more');
  expect(root.querySelectorAll('.who-next li')).toHaveLength(1);
});

test('the search and the groups narrow the list, and say how many are left', async () => {
  const { root } = page([jane, max]);
  await type(root, '[type=search]', 'POWER');
  expect(names(root)).toEqual(['Max Power']);
  expect(root.querySelector('.people-list [role=status]')?.textContent).toBe('One person.');
  await type(root, '[type=search]', 'zz');
  expect(root.querySelector('.people-list [role=status]')?.textContent).toContain('Nobody found');
});

test('two who look alike are joined, or kept apart, and the pair is gone', async () => {
  const { root, click } = page([jane, max], { same: [[jane, max]] });
  await click('Same person');
  expect(onChange).toHaveBeenCalledWith({ kind: 'merge', into: 'max-power', from: 'jane-doe' });
  expect(root.querySelector('.same-people')).toBeNull();
  expect(names(root)).toEqual(['Max Power']);
  expect(document.activeElement?.tagName).toBe('H1');
});

test('a line is copied, and it is said', async () => {
  const { root, click } = page([jane]);
  await click('Copy');
  expect(onCopy).toHaveBeenCalledWith('You came to my mind today, and I wanted to say hello.');
  expect(root.querySelector('.said-bar')?.textContent).toBe('Copied.');
});

test('of two thousand only those in sight are drawn', () => {
  const { root } = page(Array.from({ length: 2000 }, (_, place) => somebody(`Jane ${place}`)));
  expect(root.querySelectorAll('.person-line').length).toBeLessThan(60);
  expect(root.querySelector('.windowed-list li')?.getAttribute('aria-setsize')).toBe('2000');
});
