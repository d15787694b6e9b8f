// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { WatchLine } from '../../components/watch-line';
import { mount } from './mount';

const host = { host: 'mail.example.org', watch: vi.fn(async () => false), stop: vi.fn(async () => {}) };

it('is absent where it does not apply', () => {
  expect(mount(<WatchLine host={{ state: 'none' }} />).root.innerHTML).toBe('');
});

it('asks for the host, and says so when it was not allowed', async () => {
  const page = mount(<WatchLine host={{ state: 'unwatched', ...host }} />);
  await page.click('Watch this site');
  expect(host.watch).toHaveBeenCalledOnce();
  expect(page.root.textContent).toContain('Not allowed: mail.example.org');
});

it('takes the host back', async () => {
  await mount(<WatchLine host={{ state: 'watched', ...host }} />).click('Stop watching');
  expect(host.stop).toHaveBeenCalledOnce();
});
