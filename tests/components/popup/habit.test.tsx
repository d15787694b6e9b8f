// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WeekPage } from '../../../components/popup/week-page';
import type { HabitView } from '../../../lib/ledger/reads/habit-view';
import type { WeekView } from '../../../lib/ledger/reads/view';
import type { Change } from '../../../lib/outbox';
import type { Encouragement } from '../../../lib/settings';
import { type Mounted, mount } from '../mount';
import { around } from './around';
import { committed, freshHabit, freshWeek, outreach, typicalWeek } from './sample-week';

const onChange = vi.fn<(change: Change) => Promise<string>>();
beforeEach(() => {
  onChange.mockReset().mockResolvedValue('command-id');
});

const week: WeekView = { ...freshWeek, count: 1, outreaches: [outreach('jane', 'Jane Doe')] };
const moment = { ...outreach('sam', 'Sam Roe'), moment: 'Her laugh' };

function page(view: WeekView, habit: Partial<HabitView>, quietly: readonly Encouragement[] = []) {
  const settings = { ...committed, quietly };
  return mount(
    <WeekPage {...around} {...{ view, onChange, settings }} habit={{ ...freshHabit, ...habit }} />,
  );
}

const said = ({ root }: Mounted) => root.querySelector('.said')?.textContent?.replace(/[\u2068\u2069]/g, '');

describe('what happened', () => {
  it('shows at once, with the way back', async () => {
    const popup = page(week, {});
    await popup.click('What happened?');
    await popup.click('Talked');
    expect(onChange).toHaveBeenCalledWith({ kind: 'outcome', outreach: 'jane', outcome: 'talked' });
    expect(popup.button('Talked').className).toBe('pill');
    expect(said(popup)).toBe('You talked with Jane Doe. Lovely.Undo');
    expect(document.activeElement).toBe(popup.button('Talked'));
  });

  it('is asked only once the ledger has the outreach', () => {
    const logged = { ...outreach('jane', 'Jane Doe'), log: '' };
    const popup = page({ ...week, outreaches: [logged] }, {});
    expect(popup.root.querySelector('[data-person]')).toBeTruthy();
    expect(popup.root.textContent).not.toContain('What happened?');
  });

  it('takes an outreach of an earlier week off its list', async () => {
    const popup = page(freshWeek, { open: [outreach('ann', 'Ann Lee'), outreach('bo', 'Bo')] });
    await popup.click('What happened?');
    await popup.click('No answer');
    const rows = [...popup.root.querySelectorAll<HTMLElement>('[data-person]')];
    expect(rows.map(({ dataset }) => dataset.person)).toEqual(['Bo']);
    expect(document.activeElement?.closest('li')?.dataset.person).toBe('Bo');
  });
});

describe('after a no', () => {
  const decline = async (popup: Mounted) => {
    await popup.click('What happened?');
    await popup.click('Declined');
    return popup;
  };

  it('there are kind words, a question to copy and a moment', async () => {
    const { root, click } = await decline(page(week, { moment }));
    expect(root.textContent).toContain('A no is about their day');
    expect(root.querySelector('blockquote')?.textContent).toBe('Her laugh');
    await click('Copy');
    expect(around.onCopy).toHaveBeenCalledWith('Is there someone else you would suggest I talk to?');
  });

  it('there is nothing where that is switched off', async () => {
    const { root } = await decline(page(week, { moment }, ['decline', 'moments']));
    expect(root.querySelector('.tile')).toBeNull();
  });
});

describe('the one card', () => {
  const reward = { total: 12, next: 10, reward: 'A walk' };

  it('is the reward, which is claimed once', async () => {
    const popup = page(week, { reward, smallerGoal: 1 });
    expect(popup.root.querySelectorAll('.tile')).toHaveLength(1);
    await popup.click('Claim');
    expect(onChange).toHaveBeenCalledWith({ kind: 'claim', total: 10, reward: 'A walk' });
    expect(() => popup.button('Claim')).toThrow();
    expect(popup.button('Yes, one a week')).toBeTruthy();
  });

  it('waits while a sighting asks', () => {
    expect(page(typicalWeek, { reward }).root.querySelector('.tile')).toBeNull();
  });

  it('offers a smaller goal, which can be kept', async () => {
    const popup = page(freshWeek, { smallerGoal: 1 });
    await popup.click('Keep it');
    expect(around.onKeepGoal).toHaveBeenCalledOnce();
    await popup.click('Yes, one a week');
    expect(onChange).toHaveBeenCalledWith({ kind: 'goal', contacts: 1 });
    expect(popup.root.textContent).toContain('One person a week from next week on.');
  });
});

describe('time off', () => {
  it('is taken for the week, quietly', async () => {
    const popup = page(freshWeek, {});
    await popup.click('This week is time off');
    expect(onChange).toHaveBeenCalledWith({ kind: 'time-off', from: '2026-11-16', to: '2026-11-22' });
    expect(popup.root.querySelector('.sentence')?.textContent).toContain('Time off. Enjoy it.');
  });

  it('ends when the person is back', async () => {
    const timeOff = { id: 'rest', from: '2026-11-16', to: '2026-11-22' };
    await page({ ...freshWeek, off: true }, { timeOff }).click('I am back');
    expect(onChange).toHaveBeenCalledWith({ kind: 'end-time-off', timeOff: 'rest' });
  });
});

describe('who next', () => {
  const candidate = (id: string) => ({
    ...{ id, name: id, keys: [], last: '', outreaches: 0, unanswered: 0, groups: [] },
  });
  const next = ['Ann', 'Bo', 'Cy', 'Di'].map((id) => ({
    candidate: candidate(id),
    reason: { kind: 'never-reached', groups: [] } as const,
  }));

  it('names three, and lets one be for two weeks', async () => {
    const popup = page(freshWeek, { next });
    const names = () =>
      [...popup.root.querySelectorAll<HTMLElement>('.suggestion')].map(({ dataset }) => dataset.person);
    expect(names()).toEqual(['Ann', 'Bo', 'Cy']);
    await popup.click('Not now');
    expect(onChange).toHaveBeenCalledWith({
      ...{ kind: 'edit-contact', contact: 'Ann', changes: { restUntil: '2026-12-04' } },
    });
    expect(names()).toEqual(['Bo', 'Cy', 'Di']);
  });
});
