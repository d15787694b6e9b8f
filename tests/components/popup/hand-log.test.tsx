// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { HandLog } from '../../../components/popup/hand-log';
import { type Mounted, mount } from '../mount';

const today = '2026-11-20';

function handLog() {
  const onLog = vi.fn();
  return { onLog, page: mount(<HandLog {...{ today, onLog }} locale="en-GB" known={['Jane Doe']} />) };
}

const field = <Kind extends HTMLElement>({ root }: Mounted, selector: string): Kind => {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};

const name = (page: Mounted) => field<HTMLInputElement>(page, '[name=name]');

const choose = (page: Mounted, day: string) =>
  act(async () => {
    const select = field<HTMLSelectElement>(page, '[name=day]');
    select.value = day;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('the hand log', () => {
  it('takes two clicks: the channel, and its button', async () => {
    const { page, onLog } = handLog();
    await page.click('Call');
    expect(document.activeElement).toBe(name(page));
    name(page).value = ' Ann Lee ';
    await page.click('Log call');
    expect(onLog).toHaveBeenCalledWith('Ann Lee', 'call', today, { channel: 'call' });
    expect(page.root.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(page.button('Call'));
  });

  it('offers the days of a week by name and any earlier day by date', async () => {
    const { page, onLog } = handLog();
    await page.click('Letter');
    const days = [...page.root.querySelectorAll('[name=day] option')].map(({ textContent }) => textContent);
    expect(days).toEqual([
      'Today',
      'Yesterday',
      'Wednesday',
      'Tuesday',
      'Monday',
      'Sunday',
      'Saturday',
      'Another day…',
    ]);
    await choose(page, 'another');
    const date = field<HTMLInputElement>(page, '[type=date]');
    expect(date.max).toBe(today);
    date.value = '2026-10-02';
    name(page).value = 'Ann Lee';
    await page.click('Log letter');
    expect(onLog).toHaveBeenCalledWith('Ann Lee', 'letter', '2026-10-02', { channel: 'letter' });
  });
});

describe('the form of the hand log', () => {
  it('logs nobody without a name', async () => {
    const { page, onLog } = handLog();
    await page.click('Other');
    name(page).value = '   ';
    await act(async () => {
      field(page, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    });
    expect(onLog).not.toHaveBeenCalled();
  });

  it('closes on Escape and gives the focus back', async () => {
    const { page } = handLog();
    await page.click('In person');
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(async () => {
      name(page).dispatchEvent(press);
    });
    expect(press.defaultPrevented).toBe(true);
    expect(page.root.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(page.button('In person'));
  });

  it('suggests the names it knows', async () => {
    const { page } = handLog();
    await page.click('Call');
    expect(field<HTMLOptionElement>(page, 'datalist option').value).toBe('Jane Doe');
  });
});
