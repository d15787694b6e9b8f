// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup';
import type { PopupView } from '../../../components/popup/popup-view';
import type { Known } from '../../../components/use-ledger';
import type { WeekView } from '../../../lib/ledger/reads/view';
import { settingsFrom } from '../../../lib/settings';
import { mount } from '../mount';
import { around } from './around';
import { committed, freshHabit, freshWeek, outreach, sighting, typicalWeek } from './sample-week';

const onStart = vi.fn();
const onChange = vi.fn(async () => 'command-id');

function popup(loaded: Known<PopupView>, newer = false) {
  return <Popup {...around} {...{ loaded, newer, noRoom: [], onChange, onStart }} />;
}

const viewOf = (week: WeekView): PopupView => ({ week, habit: freshHabit });

const week = (view: WeekView) => popup({ state: 'ready', view: viewOf(view), settings: committed });

describe('the popup', () => {
  it('shows the week against its goal', () => {
    const { root } = mount(week(typicalWeek));
    const ring = root.querySelector('[role=progressbar][aria-label="Weekly goal"]');
    expect(ring?.getAttribute('aria-valuenow')).toBe('1');
    expect(ring?.getAttribute('aria-valuemax')).toBe('2');
    expect(root.querySelector('.sentence')?.textContent).toContain('One more and the week is yours.');
  });

  it('lists several people of one message as one row', () => {
    const { root } = mount(week({ ...freshWeek, waiting: [sighting('three', 'Ann Lee', 'Bo', 'Cy')] }));
    const row = root.querySelector('li');
    expect(row?.dataset).toMatchObject({ person: 'Ann Lee, Bo, Cy', channel: 'facebook' });
  });

  it('shows markup as the text it is', () => {
    const { root } = mount(
      week({ ...freshWeek, waiting: [sighting('bad', '<img src=x onerror=alert(1)>')] }),
    );
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('.names')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('keeps a name of 10 kB short, in its title too', () => {
    const { root } = mount(week({ ...freshWeek, waiting: [sighting('long', 'x'.repeat(10_000))] }));
    expect(root.querySelector('.names')?.outerHTML.length).toBeLessThan(400);
  });

  it('teaches the next step while the week is empty', () => {
    const { root } = mount(week(freshWeek));
    expect(root.textContent).not.toContain('Just sent');
    expect(root.querySelector('[aria-labelledby=this-week]')?.textContent).toContain('Write to someone');
  });
});

describe('the popup beside the list', () => {
  it('offers the beginning before the commitment, and nothing else', async () => {
    const page = mount(popup({ state: 'ready', view: viewOf(freshWeek), settings: settingsFrom({}) }));
    await page.click('Start here');
    expect(onStart).toHaveBeenCalledOnce();
    expect(page.root.querySelectorAll('button')).toHaveLength(1);
  });

  it('says what is wrong, and logs by hand all the same', async () => {
    const page = mount(
      popup({ state: 'trouble', trouble: 'closed', sentence: 'The store cannot be opened.' }),
    );
    expect(page.root.querySelector('.notices')?.textContent).toBe('The store cannot be opened.');
    await page.click('Call');
    expect(page.button('Log call')).toBeTruthy();
  });

  it('says that entries were set aside, and that settings are of a newer version', () => {
    const loaded = {
      state: 'ready',
      view: viewOf({ ...freshWeek, setAside: 1 }),
      settings: committed,
    } as const;
    const { root } = mount(popup(loaded, true));
    expect(root.querySelector('.notices')?.textContent).toMatch(/newer Tendril.*One entry .* set aside/);
  });

  it('offers Undo for what was just logged only', () => {
    const outreaches = [outreach('new', 'Jane', 9), outreach('old', 'Sam', 11)];
    const { root } = mount(week({ ...freshWeek, count: 2, outreaches }));
    const rows = [...root.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows.map((text) => text?.includes('Undo'))).toEqual([true, false]);
  });
});
