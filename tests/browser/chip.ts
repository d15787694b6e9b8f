import type { CDPSession, Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { type Ending, type Question, questionKey } from '../../lib/chip/question';

declare const browser: Browser;

/** Something on the chip, as assistive technology finds it. */
interface Part {
  readonly role: string;
  readonly name: string;
  /** Its state, such as `checked` or `disabled`, by name. */
  readonly state: Readonly<Record<string, unknown>>;
  readonly node: number;
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The chip on a page. Its shadow root is closed to tests too, so it is found as a screen reader finds it,
 * and clicked where it is.
 */
export interface Chip {
  /** All that is on it; empty while there is none to see. */
  parts(): Promise<Part[]>;
  /** The names of what it has of a role, in order. */
  names(role: string): Promise<string[]>;
  /** Its words. */
  text(): Promise<string>;
  /** What it tells a screen reader. */
  said(): Promise<string>;
  /** Where it is in the window, or a part of it. */
  box(role?: string, name?: string): Promise<Rect>;
  /** Clicks a part of it with the mouse, as soon as the chip listens. */
  click(name: string, role?: string): Promise<void>;
}

/** A person takes longer than this to see what has appeared, and so must a test; in milliseconds. */
const timeToSee = 500;

/** Asks a question in the page at this address, to its end; `own` is one of the extension's pages. */
export function askIn(own: Page, url: string, question: Question): Promise<Ending | 'page gone'> {
  const given = { url, key: questionKey, question };
  return own.evaluate(async ({ url, key, question }) => {
    const [tab] = await browser.tabs.query({ url: `${url}*` });
    const target = { tabId: tab?.id ?? -1 };
    await browser.scripting.executeScript({
      target,
      func: (name: string, value: unknown) => Object.assign(globalThis, { [name]: value }),
      args: [key, question],
    });
    const done = browser.scripting.executeScript({ target, files: ['/chip.js'] });
    const [frame] = await done.catch(() => []);
    return (frame?.result ?? 'page gone') as Ending;
  }, given);
}

/** The chip on this page, there or not. */
export async function chipOn(page: Page): Promise<Chip> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const parts = async () => (await within(session, 'region', 'Tendril')).slice(1);
  const box: Chip['box'] = async (role = 'region', name = 'Tendril') => {
    const all = await within(session, 'region', 'Tendril');
    const found = all.find((part) => part.role === role && part.name === name);
    if (!found) throw new Error(`The chip has no ${role} "${name}"`);
    return rectOf(session, found.node);
  };
  return {
    parts,
    names: async (role) => (await parts()).filter((part) => part.role === role).map(({ name }) => name),
    said: async () => wordsOf(await within(session, 'status')),
    text: async () => wordsOf(await within(session, 'region', 'Tendril')),
    box,
    click: async (name, role = 'button') => {
      await page.waitForTimeout(timeToSee);
      const { x, y, width, height } = await box(role, name);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
  };
}

/** What assistive technology finds from the first thing of this role and name on, it and all inside it. */
async function within(session: CDPSession, role: string, name?: string): Promise<Part[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const all: Part[] = [];
  const follow = (id: string) => {
    const node = byId.get(id);
    if (node && !node.ignored)
      all.push({
        role: node.role?.value,
        name: node.name?.value ?? '',
        state: Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value])),
        node: node.backendDOMNodeId ?? 0,
      });
    node?.childIds?.forEach(follow);
  };
  const start = nodes.find((one) => one.role?.value === role && (!name || one.name?.value === name));
  if (start) follow(start.nodeId);
  return all;
}

function wordsOf(parts: readonly Part[]): string {
  return parts
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join('');
}

async function rectOf(session: CDPSession, backendNodeId: number): Promise<Rect> {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}
