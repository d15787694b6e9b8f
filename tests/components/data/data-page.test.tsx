// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { DataPage } from '../../../components/data/data-page';
import { mount } from '../mount';
import { preview, sampleData } from './sample-data';

const textsOf = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

const inPreview = { state: 'preview', preview } as const;

it('says what is here, since when, and how fresh the backup is', () => {
  const { root } = mount(<DataPage {...sampleData()} />);
  expect(textsOf(root, '.figures strong')).toEqual(['12', '31', '31 Aug 2026', '1 hour ago']);
  expect(textsOf(root, '.backups li > span')).toEqual(['Sun, 22 Nov 2026, 10:15 84 kB']);
});

it('shows no zeros at the very begin', () => {
  const { root } = mount(<DataPage {...sampleData()} here={{ people: 0, outreaches: 0 }} />);
  expect(root.querySelector('.figures')).toBeNull();
});

it('says what a file would change, and only that', () => {
  const { restore, ...props } = sampleData();
  const { root } = mount(<DataPage {...props} restore={{ ...restore, bringing: inPreview }} />);
  expect(textsOf(root, '.fates div')).toEqual([
    'New here12 people, 1,514 outreaches, one other entry',
    'Newer here, and stays2 other entries',
    'Refused, for you erased or removed it here sinceone person',
  ]);
  expect(document.activeElement?.textContent).toBe('Your record of Sun, 22 Nov 2026, 10:15');
});

it('says that a backup takes the record back, and what stays', () => {
  const { restore, ...props } = sampleData();
  const bringing = { state: 'preview', preview: { ...preview, isBack: true } } as const;
  const { root } = mount(<DataPage {...props} restore={{ ...restore, bringing }} />);
  expect(root.textContent).toContain('What you added since stays.');
});

it('says that its settings make Tendril watch again, as long as they are wanted', async () => {
  const { restore, ...props } = sampleData();
  const { root, click } = mount(<DataPage {...props} restore={{ ...restore, bringing: inPreview }} />);
  expect(root.textContent).toContain('You committed on 24 August 2026.');
  await click('Restore');
  expect(restore.onRestore).toHaveBeenLastCalledWith(true);
  root.querySelector<HTMLInputElement>('.switch')?.click();
  await vi.waitFor(() => expect(root.textContent).not.toContain('You committed on'));
  await click('Restore');
  expect(restore.onRestore).toHaveBeenLastCalledWith(false);
});

it('asks before it erases, and says what goes and what stays', async () => {
  const { onEraseAll, ...props } = sampleData();
  const { root, click } = mount(<DataPage {...props} onEraseAll={onEraseAll} />);
  await click('Erase everything');
  expect(onEraseAll).not.toHaveBeenCalled();
  expect(root.textContent).toContain('What goes: your people');
  expect(root.textContent).toContain('What stays: files that you exported');
  await click('Keep everything');
  await click('Erase everything');
  await click('Erase for good');
  expect(onEraseAll).toHaveBeenCalledOnce();
});

it('begins anew only where the record is lost, never at once', async () => {
  const { root, show, click, button } = mount(<DataPage {...sampleData()} here="It is gone." />);
  expect(root.textContent).toContain('It is gone.');
  expect(() => button('Export everything')).toThrow();
  for (const name of ['Begin a new record', 'Back up now', 'Erase everything'])
    expect(() => button(name)).toThrow();
  expect(root.querySelector('input')).toBeNull();
  const onBegin = vi.fn();
  show(<DataPage {...sampleData()} here="It is gone." onBegin={onBegin} />);
  await click('Begin a new record');
  expect(onBegin).not.toHaveBeenCalled();
  await click('Begin anew');
  expect(onBegin).toHaveBeenCalledOnce();
});
