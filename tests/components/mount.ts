import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

/** A component on a page of its own, until the test ends. */
export interface Mounted {
  readonly root: HTMLElement;
  /** Renders it anew, with other props. */
  show(node: ComponentChild): void;
  /** The button of that name, the first of several; its label in full where it has one. */
  button(name: string): HTMLButtonElement;
  /** Focuses and clicks the button, and waits until all has settled. */
  click(name: string): Promise<void>;
}

export function mount(node: ComponentChild): Mounted {
  const root = document.body.appendChild(document.createElement('div'));
  const show = (next: ComponentChild) => act(() => render(next, root));
  show(node);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
    if (!found) throw new Error(`There is no button "${name}"`);
    return found;
  };
  const click = (name: string) =>
    act(async () => {
      button(name).focus();
      button(name).click();
      await new Promise((settled) => setTimeout(settled));
    });
  return { root, show, button, click };
}
