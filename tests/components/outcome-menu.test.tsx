// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { OutcomeMenu } from '../../components/outcome-menu';
import type { OutcomeView } from '../../lib/ledger/reads/view';
import { type Mounted, mount } from './mount';

const onOutcome = vi.fn();
const onUndo = vi.fn();
beforeEach(() => {
  onOutcome.mockReset();
});

const menu = (outcome?: OutcomeView) =>
  mount(<OutcomeMenu outreach={{ person: 'Jane Doe', outcome }} {...{ onOutcome, onUndo }} />);

const field = ({ root }: Mounted) => root.querySelector('input');

const press = (key: string) =>
  act(async () => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });

it('takes two clicks', async () => {
  const page = menu();
  await page.click('What happened?');
  expect([...page.root.querySelectorAll('[role=menuitem]')].map(({ textContent }) => textContent)).toEqual([
    'Wrote back',
    'Talked',
    'Declined',
    'Pointed me to someone',
    'No answer',
  ]);
  await page.click('Talked');
  expect(onOutcome).toHaveBeenCalledWith('talked');
  expect(document.activeElement).toBe(page.button('What happened?'));
});

it('asks to whom they pointed; Enter adds, a name of blanks does not', async () => {
  const page = menu();
  await page.click('What happened?');
  await page.click('Pointed me to someone');
  const input = field(page);
  expect(document.activeElement).toBe(input);
  if (input) input.value = '  ';
  await act(async () => input?.form?.requestSubmit());
  expect(onOutcome).not.toHaveBeenCalled();
  if (input) input.value = ' Ann Lee ';
  await act(async () => input?.form?.requestSubmit());
  expect(onOutcome).toHaveBeenCalledWith('pointed', 'Ann Lee');
  expect(field(page)).toBeNull();
});

it('closes the question on Escape and gives the focus back', async () => {
  const page = menu();
  await page.click('What happened?');
  await page.click('Pointed me to someone');
  await press('Escape');
  expect(field(page)).toBeNull();
  expect(document.activeElement).toBe(page.button('What happened?'));
});

it('shows where it stands, and begins the menu there', async () => {
  const page = menu({ outcome: 'declined', day: '2026-11-18', command: 'c', noticed: false });
  await page.click('Declined');
  expect(document.activeElement?.getAttribute('aria-checked')).toBe('true');
  expect(document.activeElement?.textContent).toBe('Declined');
});

it('lets a reply that was noticed be taken back', async () => {
  const page = menu({ outcome: 'wrote-back', day: '2026-11-18', command: 'c', noticed: true });
  await page.click('Undo');
  expect(onUndo).toHaveBeenCalledWith('c');
});
