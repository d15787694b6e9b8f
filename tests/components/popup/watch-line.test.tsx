// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { WatchLine } from '../../../components/popup/watch-line';
import { mount } from '../mount';

const onLogByHand = vi.fn();

const host = { host: 'mail.example.org', watch: vi.fn(async () => false), stop: vi.fn(async () => {}) };

it('is absent where it does not apply', () => {
  expect(
    mount(<WatchLine isPanel={false} onLogByHand={onLogByHand} host={{ state: 'none' }} />).root.innerHTML,
  ).toBe('');
});

it('asks for the host, and says so when it was not allowed', async () => {
  const page = mount(
    <WatchLine
      isPanel={false}
      onLogByHand={onLogByHand}
      host={{ state: 'unwatched', client: 'roundcube', ...host }}
    />,
  );
  expect(page.root.textContent).toContain('mail.example.org: this is Roundcube.');
  await page.click('Watch this site');
  expect(host.watch).toHaveBeenCalledOnce();
  expect(page.root.textContent).toContain('Not allowed: mail.example.org');
});

it('takes the host back', async () => {
  await mount(
    <WatchLine isPanel={false} onLogByHand={onLogByHand} host={{ state: 'watched', ...host }} />,
  ).click('Stop watching');
  expect(host.stop).toHaveBeenCalledOnce();
});

it('says where it knows no mail client, and offers the hand log first', async () => {
  const page = mount(
    <WatchLine isPanel={false} onLogByHand={onLogByHand} host={{ state: 'unwatched', ...host }} />,
  );
  expect(page.root.textContent).toContain('Tendril knows no mail client here');
  await page.click('Log by hand');
  expect(onLogByHand).toHaveBeenCalledOnce();
  await page.click('Watch this site anyway');
  expect(host.watch).toHaveBeenCalled();
});
