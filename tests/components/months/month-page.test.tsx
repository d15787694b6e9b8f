// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { MonthPage } from '../../../components/months/month-page';
import type { MonthView } from '../../../lib/ledger/reads/months-view';
import { mount } from '../mount';
import { october } from './sample-month';

const onMonth = vi.fn();

const page = (view: MonthView = october, today = '2026-11-22') =>
  mount(<MonthPage {...{ view, today, onMonth }} first={1} locale="en-GB" />).root;

const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('says the month in numbers, and in a sentence', () => {
  const root = page();
  expect(root.querySelector('h1')?.textContent).toBe('October: eleven people, six of them reached');
  expect(texts(root, '.figures strong')).toEqual(['11', '6', '55', '1 of 4']);
  expect(texts(root, '.shares li')).toEqual(['LinkedIn7', 'Call4']);
});

it('asks nothing of a week off or still running', () => {
  const [week] = october.facts.weeks;
  const off = week && [{ ...week, off: true }];
  const root = page({ ...october, facts: { ...october.facts, weeks: off ?? [] } });
  expect(texts(root, '.figures strong')).toHaveLength(3);
  const running = october.facts.weeks.slice(-1);
  const now = page({ ...october, facts: { ...october.facts, weeks: running } }, '2026-10-28');
  expect(texts(now, '.figures strong')).toHaveLength(3);
});

it('gives each picture a sentence, and its numbers as a table', () => {
  const root = page();
  const names = [...root.querySelectorAll('[role=img]')].map((one) => one.getAttribute('aria-label'));
  expect(names).toEqual([
    '12 weeks as bars; weeks on goal: 4.',
    'The strength of your habit as a line, from 0 to 55 of 100.',
    'The days of 2026 as dots: you reached out on 2 of them.',
  ]);
  const [weeks, strength, year] = root.querySelectorAll('table');
  expect(weeks?.rows).toHaveLength(13);
  expect([...(weeks?.rows[8]?.cells ?? [])].map(({ textContent }) => textContent).slice(1)).toEqual([
    '0',
    '3',
    'Rest',
  ]);
  expect(strength?.rows[12]?.cells[1]?.textContent).toBe('55');
  expect(texts(year ?? root, 'tbody tr')).toEqual(['Mon 5 Oct2', 'Mon 12 Oct1']);
});

it('hatches the running week, and rings today', () => {
  const over = page();
  expect(over.querySelector('.bar.running')).toBeNull();
  const root = page(october, '2026-10-30');
  expect(root.querySelectorAll('.bar.running')).toHaveLength(1);
  expect(root.querySelectorAll('.today')).toHaveLength(1);
});

it('speaks of the reply rate only where there is one', () => {
  expect(page().textContent).not.toContain('answered:');
  const replies = { outreaches: 20, answered: 9 };
  expect(page({ ...october, replies }).textContent).toContain(
    'Of the last 20 times you reached out, 9 were answered: 45%.',
  );
});

it('leads to the months around it, and to any', () => {
  const root = page();
  const ways = [...root.querySelectorAll('nav a')].map((one) => one.getAttribute('href'));
  expect(ways).toEqual(['#/months/2026-09', '#/months/2026-11']);
  const choice = root.querySelector('select');
  expect([...(choice?.options ?? [])].map(({ value }) => value)).toEqual([
    '2026-11',
    '2026-10',
    '2026-09',
    '2026-08',
  ]);
  if (choice) choice.value = '2026-08';
  choice?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onMonth).toHaveBeenCalledWith('2026-08');
});
