// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WeekPage } from '../../../components/popup/week-page';
import type { WeekView } from '../../../lib/ledger/reads/view';
import type { Change } from '../../../lib/outbox';
import { type Mounted, mount } from '../mount';
import { around } from './around';
import { freshWeek, outreach, sighting, typicalWeek } from './sample-week';

const onChange = vi.fn<(change: Change) => Promise<string>>();
beforeEach(() => {
  onChange.mockReset().mockResolvedValue('command-id');
});

const page = (view: WeekView) => <WeekPage {...around} {...{ view, onChange }} />;

const people = ({ root }: Mounted) => [...root.querySelectorAll('li')].map((row) => row.dataset.person);

const focused = () => document.activeElement?.closest('li')?.dataset.person ?? document.activeElement?.id;

const three = [sighting('a', 'Ann'), sighting('b', 'Bo'), sighting('c', 'Cy')];

describe('an answer', () => {
  it('shows at once, before the ledger has it', async () => {
    onChange.mockReturnValue(new Promise(() => undefined));
    const popup = mount(page(typicalWeek));
    await popup.click('Log it');
    expect(onChange).toHaveBeenCalledWith({ kind: 'log', sighting: 'max' });
    expect(popup.root.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('2');
    expect(popup.root.querySelector('.said')?.textContent).toBe('Logged: Max Power, Facebook.');
    expect(popup.root.textContent).not.toContain('Just sent');
  });

  it('gives way to what the ledger says next', async () => {
    const popup = mount(page(typicalWeek));
    await popup.click('Log it');
    popup.show(page({ ...typicalWeek, waiting: [] }));
    expect(people(popup)).toEqual(['Jane Doe']);
  });

  it('is taken back when it cannot be saved, and says so', async () => {
    onChange.mockRejectedValue(new Error('full'));
    const popup = mount(page(typicalWeek));
    await popup.click('Not this');
    expect(people(popup)).toEqual(['Max Power', 'Jane Doe']);
    expect(popup.root.querySelector('.notices')?.textContent).toContain('try once more');
    expect(popup.root.querySelector('.said')?.textContent).toBe('');
  });

  it('hands the focus to the next row, then to the one before, then to the week', async () => {
    const popup = mount(page({ ...freshWeek, waiting: three }));
    await popup.click('Log it');
    expect(focused()).toBe('Bo');
    await act(async () => popup.root.querySelectorAll<HTMLElement>('.primary')[1]?.click());
    expect(focused()).toBe('Bo');
    await popup.click('Not this');
    expect(focused()).toBe('this-week');
  });

  it('is given once by a double click', async () => {
    const popup = mount(page({ ...freshWeek, waiting: three }));
    await act(async () => {
      popup.button('Log it').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    });
    await act(async () => {
      popup.button('Log it').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    });
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('can be undone for everyone whom it logged', async () => {
    const both = { ...outreach('max', 'Max Power', 1), log: 'both' };
    const outreaches = [both, { ...both, id: 'sam', person: 'Sam Roe' }];
    const popup = mount(page({ ...freshWeek, count: 2, outreaches }));
    await popup.click('Undo');
    expect(onChange).toHaveBeenCalledWith({ kind: 'undo', of: 'both' });
    expect(people(popup)).toEqual([]);
    expect(popup.root.querySelector('.said')?.textContent).toBe('Taken back: Max Power, Sam Roe.');
  });
});
