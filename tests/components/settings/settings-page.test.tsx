// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SelfTest } from '../../../components/settings/self-test-words';
import { SettingsPage } from '../../../components/settings/settings-page';
import { type Mounted, mount } from '../mount';
import { around } from '../popup/around';
import { committed } from '../popup/sample-week';

const calls = {
  onSettings: vi.fn(),
  onNotify: vi.fn(async () => false),
  onAllow: vi.fn(),
  onExcuse: vi.fn(),
  onCopy: vi.fn(async () => {}),
};
const testing = { start: vi.fn(), end: vi.fn() };
const hosts = { patterns: ['https://mail.example.test/*'], onStop: vi.fn() };
const jane = { id: 'n', name: 'Jane Doe', at: 0, command: 'never-jane' };
const now = around.now.getTime();

beforeEach(() => {
  for (const call of Object.values(calls)) call.mockClear();
});

const page = (test?: SelfTest) =>
  mount(
    <SettingsPage
      {...around}
      {...calls}
      {...{ now, hosts }}
      sites={['linkedin', 'gmail']}
      settings={committed}
      troubles={[{ site: 'linkedin', part: 'message', missed: 3, at: now, shape: 'form' }]}
      noticed={{ linkedin: now - 2 * 24 * 3_600_000 }}
      nevers={[jane]}
      testing={{ ...testing, test }}
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
    const [linkedin, gmail] = root.querySelectorAll('.site-line > p');
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
