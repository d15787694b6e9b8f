// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WeekPage } from '../../../components/popup/week-page';
import type { TroubleView, WeekView } from '../../../lib/ledger/reads/view';
import type { Change } from '../../../lib/outbox';
import { type Mounted, mount } from '../mount';
import { around } from './around';
import { freshWeek, outreach, typicalWeek } from './sample-week';

const onChange = vi.fn<(change: Change) => Promise<string>>();
beforeEach(() => {
  onChange.mockReset().mockResolvedValue('command-id');
});

const page = (view: WeekView, more = {}) => mount(<WeekPage {...around} {...{ view, onChange }} {...more} />);

const typeName = ({ root }: Mounted, name: string) => {
  const field = root.querySelector<HTMLInputElement>('[name=name]');
  if (field) field.value = name;
};

const trouble: TroubleView = {
  site: 'linkedin',
  part: 'message',
  missed: 3,
  at: around.now.getTime(),
  shape: 'form > div[role=textbox]',
};

describe('Never', () => {
  it('takes the person out at once and offers Undo', async () => {
    const popup = page(typicalWeek);
    await popup.root.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click();
    await popup.click('Never for Max Power');
    expect(onChange).toHaveBeenCalledWith({ kind: 'never', sighting: 'max', person: 'facebook:Max Power' });
    expect(popup.root.textContent).not.toContain('Just sent');
    expect(popup.root.querySelector('.said')?.textContent).toBe('Never again for Max Power.Undo');
    expect(document.activeElement).toBe(popup.button('Undo'));
    await popup.click('Undo');
    expect(onChange).toHaveBeenCalledWith({ kind: 'undo', of: 'command-id' });
  });
});

describe('a contact logged without asking', () => {
  it('says so kindly, with Undo', async () => {
    const trusted = { ...outreach('jane', 'Jane Doe'), trusted: true };
    const popup = page({ ...freshWeek, count: 1, outreaches: [trusted] });
    expect(popup.root.querySelector('.note')?.textContent).toBe(
      'Counted by itself: you confirmed Jane Doe twice.',
    );
    await popup.click('Undo');
    expect(onChange).toHaveBeenCalledWith({ kind: 'undo', of: 'log-jane' });
  });
});

describe('a site that has changed', () => {
  it('is named, and the hand log for that moment excuses it', async () => {
    const popup = page({ ...freshWeek, troubles: [trouble] });
    expect(popup.root.querySelector('.trouble p')?.textContent).toBe(
      'LinkedIn seems to have changed: your last 3 messages there were not noticed.',
    );
    await popup.click('Log by hand');
    typeName(popup, 'Jane Doe');
    await popup.click('Log message');
    expect(onChange).toHaveBeenCalledWith({ kind: 'excuse', site: 'linkedin', part: 'message' });
    expect(onChange).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'hand-log', name: 'Jane Doe', channel: 'linkedin' }),
    );
    expect(popup.root.querySelector('.trouble')).toBeNull();
  });

  it('can be fine', async () => {
    const popup = page({ ...freshWeek, troubles: [trouble] });
    await popup.click('It is fine');
    expect(onChange).toHaveBeenCalledWith({ kind: 'excuse', site: 'linkedin', part: 'message' });
    expect(document.activeElement?.id).toBe('this-week');
  });

  it('shows the whole report before it can be copied', async () => {
    const popup = page({ ...freshWeek, troubles: [trouble] });
    await popup.click('Show report');
    const report = popup.root.querySelector('textarea');
    expect(report?.readOnly).toBe(true);
    expect(report?.value).toMatch(/^Site: LinkedIn\nPart: message\nNot noticed in a row: 3\n/);
    expect(report?.value).toMatch(/Browser: Browser 1\nTendril: 0\.1\.0\n\nform > div\[role=textbox\]$/);
    await popup.click('Copy');
    expect(around.onCopy).toHaveBeenCalledWith(report?.value);
  });
});

describe('a page opened to log someone', () => {
  it('is filled in: one click logs, with the keys, and it is done', async () => {
    const onDone = vi.fn();
    const draft = { name: 'Jane Doe', channel: 'linkedin', keys: ['linkedin:in/jane-doe'] };
    const popup = page(freshWeek, { draft, onDone });
    expect(document.activeElement).toBe(popup.button('Log message'));
    await popup.click('Log message');
    expect(onChange).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'hand-log', ...draft, on: '2026-11-20' }),
    );
    expect(popup.root.querySelector('.said')?.textContent).toBe('Logged: Jane Doe, LinkedIn.');
    expect(onDone).toHaveBeenCalledOnce();
  });
});
