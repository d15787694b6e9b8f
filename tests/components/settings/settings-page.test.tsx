// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SelfTest } from '../../../components/settings/self-test-words';
import { SettingsPage, type SettingsPageProps } from '../../../components/settings/settings-page';
import { type Mounted, mount } from '../mount';
import { around } from '../popup/around';
import { committed } from '../popup/sample-week';

const calls = {
  onSettings: vi.fn(),
  onNotify: vi.fn(async () => false),
  onAllow: vi.fn(),
  onExcuse: vi.fn(),
  onCopy: vi.fn(async () => {}),
  onRemind: vi.fn(async () => false),
  onGoal: vi.fn(),
  onTimeOff: vi.fn(),
  onEndTimeOff: vi.fn(),
};
const testing = { start: vi.fn(), end: vi.fn() };
const hosts = { patterns: ['https://mail.example.test/*'], onStop: vi.fn() };
const jane = { id: 'n', name: 'Jane Doe', at: 0, command: 'never-jane' };
const now = around.now.getTime();
const today = '2026-11-20';
const holiday = { id: 'h', from: '2026-11-19', to: '2026-11-29' };

beforeEach(() => {
  for (const call of Object.values(calls)) call.mockClear();
});

const page = (test?: SelfTest, props: Partial<SettingsPageProps> = {}) =>
  mount(
    <SettingsPage
      {...around}
      {...calls}
      {...{ now, hosts, today }}
      current=""
      lost={false}
      language="en-GB"
      plan={{ goal: 2, timeOff: [holiday] }}
      sites={['linkedin', 'gmail']}
      settings={committed}
      troubles={[{ site: 'linkedin', part: 'message', missed: 3, at: now, shape: 'form' }]}
      noticed={{ linkedin: now - 2 * 24 * 3_600_000 }}
      nevers={[jane]}
      testing={{ ...testing, test }}
      {...props}
    />,
  );

const flip = async ({ root }: Mounted, name: string) => {
  const label = [...root.querySelectorAll('label')].find(({ textContent, firstElementChild }) =>
    [textContent, firstElementChild?.getAttribute('aria-label')].includes(name),
  );
  const box = label?.querySelector('input');
  await act(async () => box?.click());
  return box;
};

describe('the settings', () => {
  it('switch a site off', async () => {
    await flip(page(), 'Gmail');
    expect(calls.onSettings).toHaveBeenCalledWith({ sitesOff: ['gmail'] });
  });

  it('ask in the page of webmails unless told otherwise, and of networks only when told to', async () => {
    const shown = page();
    await flip(shown, 'Ask in the page on LinkedIn');
    expect(calls.onSettings).toHaveBeenCalledWith({ chipOn: ['linkedin'] });
    await flip(shown, 'Ask in the page on Gmail');
    expect(calls.onSettings).toHaveBeenCalledWith({ chipOff: ['gmail'] });
  });

  it('say how each site fares', () => {
    const { root } = page();
    const [linkedin, gmail] = root.querySelectorAll('.site-line > p:first-of-type');
    expect(linkedin?.textContent).toMatch(/^Last noticed 2 days ago\./);
    expect(root.querySelector('.trouble')?.textContent).toContain('LinkedIn seems to have changed');
    expect(gmail?.textContent).toMatch(/^Nothing noticed yet\./);
  });

  it('let notifications stay off where the browser does not allow them', async () => {
    const box = await flip(page(), 'Ask in a desktop notification, too');
    expect(calls.onNotify).toHaveBeenCalledWith(true);
    expect(box?.checked).toBe(false);
  });

  it('allow someone again, and take a host back', async () => {
    const shown = page();
    await shown.click('Allow again');
    expect(calls.onAllow).toHaveBeenCalledWith(jane);
    await shown.click('Stop watching');
    expect(hosts.onStop).toHaveBeenCalledWith('https://mail.example.test/*');
  });
});

/** Chooses in the select of that name. */
async function choose({ root }: Mounted, name: string, value: string) {
  const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  const select = root.querySelector<HTMLSelectElement>(`select[id="${label?.htmlFor}"]`);
  if (!select) throw new Error(`There is no choice "${name}"`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the week', () => {
  it('takes a realistic goal at its word', async () => {
    await choose(page(), 'People each week', '3');
    expect(calls.onGoal).toHaveBeenCalledWith(3);
  });

  it('asks whether more than five are meant', async () => {
    const shown = page();
    await choose(shown, 'People each week', '7');
    expect(calls.onGoal).not.toHaveBeenCalled();
    await shown.click('Yes, 7 people');
    expect(calls.onGoal).toHaveBeenCalledWith(7);
    await choose(shown, 'People each week', '6');
    await shown.click('No, 2 will do');
    expect(calls.onGoal).toHaveBeenCalledTimes(1);
  });

  it('says when a lower goal begins', () => {
    const { root } = page(undefined, { plan: { goal: 3, nextGoal: 2, timeOff: [] } });
    expect(root.textContent).toContain('From next week on it is 2 people');
  });

  it('takes time off, and comes back', async () => {
    const shown = page();
    await shown.click('Add time off');
    expect(calls.onTimeOff).toHaveBeenCalledWith('2026-11-20', '2026-11-26');
    await shown.click('I’m back');
    expect(calls.onEndTimeOff).toHaveBeenCalledWith('h');
  });
});

describe('the reminders', () => {
  it('say the plan as an if-then sentence', () => {
    expect(page().root.querySelector('.if-then')?.textContent).toMatch(
      /^If it is Thursday, 0?9:00, and someone is still to go, then I write to one person on LinkedIn\.$/,
    );
  });

  it('stay away until tomorrow', async () => {
    await page().click('Until tomorrow');
    expect(calls.onSettings).toHaveBeenCalledWith({ snoozedUntil: new Date(2026, 10, 21).getTime() });
  });
});

it('a click that could not be saved is reported', () => {
  expect(page(undefined, { lost: true }).root.querySelector('.lost-click')?.textContent).toMatch(
    /try once more/,
  );
});

describe('a self-test', () => {
  const found = (outcome: SelfTest['outcome']) =>
    page({ site: 'gmail', until: now, outcome }).root.querySelector('.self-test')?.textContent;

  it('is started for one site', async () => {
    await page().click('Test LinkedIn');
    expect(testing.start).toHaveBeenCalledWith('linkedin');
  });

  it('says what to do, then what works', () => {
    expect(found({ kind: 'waiting' })).toMatch(/^Send a mail to yourself on Gmail.*Waiting/);
    expect(found({ kind: 'proven', people: ['Jane Doe'] })).toContain(
      'Gmail works. Tendril noticed your message to \u2068Jane Doe\u2069',
    );
  });

  it('says what does not', () => {
    expect(found({ kind: 'unproven' })).toContain('saw you send on Gmail, but not that it left');
    expect(found({ kind: 'nothing' })).toContain('Nothing was noticed');
  });
});
