import { describe, expect, it } from 'vitest';
import { expectedWeek } from '../../../components/popup/expected-week';
import { freshWeek, now, outreach, sighting, typicalWeek } from './sample-week';

const at = now.getTime();
const max = sighting('max', 'Max Power');

describe('the week as it will be', () => {
  it('counts who is logged', () => {
    const week = expectedWeek(typicalWeek, [{ kind: 'log', at, sighting: max, people: max.people }]);
    expect(week).toMatchObject({ count: 2, waiting: [] });
    expect(week.outreaches.map(({ person }) => person)).toEqual(['Max Power', 'Jane Doe']);
  });

  it('counts everyone whom one message reached, and nobody twice', () => {
    const both = sighting('both', 'Jane Doe', 'Sam Roe');
    const week = expectedWeek({ ...typicalWeek, waiting: [both] }, [
      { kind: 'log', at, sighting: both, people: both.people },
    ]);
    expect(week.count).toBe(2);
  });

  it('forgets what is refused', () => {
    expect(expectedWeek(typicalWeek, [{ kind: 'refuse', at, sighting: max }])).toEqual({
      ...typicalWeek,
      waiting: [],
    });
  });

  it('takes back what is undone', () => {
    const week = expectedWeek(typicalWeek, [{ kind: 'undo', at, of: 'log-jane', names: ['Jane Doe'] }]);
    expect(week).toMatchObject({ count: 0, outreaches: [] });
  });

  it('adds a hand log of this week, not one of an earlier week', () => {
    const call = { kind: 'hand-log', at, name: 'Ann Lee', channel: 'call', keys: [] } as const;
    expect(expectedWeek(freshWeek, [{ ...call, on: '2026-11-16' }]).count).toBe(1);
    expect(expectedWeek(freshWeek, [{ ...call, on: '2026-11-15' }]).count).toBe(0);
  });

  it('shows nothing twice when the ledger was faster', () => {
    const logged = { ...outreach('max', 'Max Power'), channel: 'facebook', day: '2026-11-20' } as const;
    const view = { ...freshWeek, count: 1, outreaches: [logged] };
    expect(expectedWeek(view, [{ kind: 'log', at, sighting: max, people: max.people }])).toEqual(view);
  });
});
