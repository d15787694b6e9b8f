// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ListBuilder } from '../../../components/people/list-builder';
import { mount } from '../mount';

const onAdd = vi.fn();
const builder = () => mount(<ListBuilder listed={['Jane Doe']} onAdd={onAdd} />);

async function answer(root: HTMLElement, text: string) {
  await act(() => {
    const area = root.querySelector('textarea');
    if (!area) throw new Error('There is no field');
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const submit = (root: HTMLElement) => act(() => root.querySelector('form')?.requestSubmit());

test('three questions, one after another, each with its group', async () => {
  const { root } = builder();
  expect(root.querySelector('h1')?.textContent).toBe('Whom did you like working with?');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await answer(root, 'Ann\njane doe');
  expect(root.querySelector('[role=status]')?.textContent).toBe('One new name. One is on your list already.');
  await submit(root);
  expect(onAdd).toHaveBeenLastCalledWith(['Ann', 'Jane Doe'], 'former-colleague');
  expect(document.activeElement?.getAttribute('aria-labelledby')).toBe('question');
  await submit(root);
  await answer(root, 'Bo');
  await submit(root);
  expect(onAdd).toHaveBeenLastCalledWith(['Bo'], 'key-contact');
  expect(onAdd).toHaveBeenCalledTimes(2);
  expect(document.activeElement?.textContent).toBe('2 more names. That is a lovely list.');
});

test('all can be skipped, also what was written', async () => {
  onAdd.mockClear();
  const { root, click } = builder();
  await answer(root, 'Ann');
  await click('Skip');
  await click('Skip');
  await click('Skip');
  expect(root.querySelector('h1')?.textContent).toBe('No name today is fine, too.');
  expect(onAdd).not.toHaveBeenCalled();
});
