// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JustSent } from '../../../components/popup/just-sent';
import { type Mounted, mount } from '../mount';
import { now, sighting } from './sample-week';

const onAnswer = vi.fn();
beforeEach(() => {
  onAnswer.mockReset();
});

const at = now.getTime();
const three = sighting('three', 'Ann Lee', 'Bo', 'Cy');
const eight = sighting('eight', ...'ABCDEFGH');

const asked = (of: typeof three) =>
  mount(<JustSent waiting={[of]} now={at} locale="en-GB" onAnswer={onAnswer} />);

const boxes = ({ root }: Mounted) => [...root.querySelectorAll('input')];

const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  return act(async () => {
    document.activeElement?.dispatchEvent(event);
  }).then(() => event);
};

const openMenu = (page: Mounted) =>
  act(async () => {
    const button = page.root.querySelector<HTMLElement>('[aria-haspopup=menu]');
    button?.focus();
    button?.click();
  });

describe('a message to several people', () => {
  it('counts for everybody who stays ticked', async () => {
    const page = asked(three);
    expect(page.root.querySelector('legend')?.textContent).toBe('You wrote to 3 people. It counts for');
    expect(boxes(page).map(({ checked }) => checked)).toEqual([true, true, true]);
    await act(async () => boxes(page)[1]?.click());
    await page.click('Log it');
    const people = [three.people[0], three.people[2]];
    expect(onAnswer).toHaveBeenCalledWith({ kind: 'log', at, sighting: three, people });
  });

  it('above five asks for whom, and logs nobody before it knows', async () => {
    const page = asked(eight);
    expect(page.root.querySelector('legend')?.textContent).toBe(
      'You wrote to 8 people. For whom shall it count?',
    );
    expect(boxes(page).some(({ checked }) => checked)).toBe(false);
    await page.click('Log it');
    expect(onAnswer).not.toHaveBeenCalled();
    expect(page.root.querySelector('[role=alert]')?.textContent).toBe('Tick at least one person first.');
    expect(document.activeElement).toBe(boxes(page)[0]);
    await act(async () => boxes(page)[7]?.click());
    await page.click('Log it');
    expect(onAnswer).toHaveBeenCalledWith({ kind: 'log', at, sighting: eight, people: [eight.people[7]] });
  });
});

describe('the menu', () => {
  it('offers Never for each of the people, by keyboard', async () => {
    const page = asked(three);
    await openMenu(page);
    const items = [...page.root.querySelectorAll('[role=menuitem]')];
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Never for Ann Lee',
      'Never for Bo',
      'Never for Cy',
    ]);
    expect(document.activeElement).toBe(items[0]);
    await press('ArrowUp');
    expect(document.activeElement).toBe(items[2]);
    await page.click('Never for Cy');
    expect(onAnswer).toHaveBeenCalledWith({ kind: 'never', at, sighting: three, person: three.people[2] });
  });

  it('closes on Escape, keeps the popup open and gives the focus back', async () => {
    const page = asked(sighting('jane', 'Jane Doe'));
    await openMenu(page);
    expect((await press('Escape')).defaultPrevented).toBe(true);
    expect(page.root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('More about Jane Doe');
  });
});
