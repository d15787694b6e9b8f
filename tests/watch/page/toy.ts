import type { Watched } from '../../../lib/watch/listen';
import type { Clock } from './clock';

/** A message that a toy page took, and what became of it. */
export interface Sent {
  readonly person: string;
  readonly pressed: number;
  /** When the page first showed that it left. */
  readonly shown: number;
  /** Whether it showed so plainly and for long enough: then it must be noticed, else it only may be. */
  isPlain: boolean;
  /** When it was called back. */
  undone?: number;
}

/** What happens on a page: which of its parts is meant, and how long the page takes over it. */
export type Doing = (part: number, ms: number) => void;

/** A toy page as it stands: what has left it, and what may happen there. */
export interface Page {
  readonly sends: readonly Sent[];
  readonly doings: Readonly<Record<string, Doing>>;
}

/** A page small enough to know everything about it. */
export interface Toy {
  readonly watched: Watched;
  /** What happens more often than the rest. */
  readonly usual: readonly string[];
  readonly mount: (clock: Clock) => Page;
}

/** The people to whom messages go. */
export const people = ['Ana', 'Ben', 'Cleo'] as const;

/** An element with attributes and children. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Presses a key on an element, as a person does. */
export function pressKey(
  target: Element | null | undefined,
  key: string,
  more: KeyboardEventInit = {},
): void {
  const init = { key, bubbles: true, composed: true, cancelable: true, ...more };
  target?.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** Keys that send nowhere: they break a line, or belong to an input method. */
export const unsent: Readonly<Record<string, KeyboardEventInit>> = {
  'Shift+Enter': { shiftKey: true },
  'Enter that ends a composition': { isComposing: true },
  'Enter of an input method': { keyCode: 229 },
  'Enter held down': { repeat: true },
};

/** What happens on any page, whatever it is. */
export const anywhere: Readonly<Record<string, Doing>> = {
  wait: () => undefined,
  'hide the page': () => document.dispatchEvent(new Event('visibilitychange')),
  'leave the page': () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
};
