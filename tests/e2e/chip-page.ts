import type { Page } from 'playwright-core';
import type { Ending, Question } from '../../lib/chip/question';
import type { Change } from '../../lib/outbox';
import { askIn, type Chip, chipOn } from '../browser/chip';
import { launchTendril } from '../browser/extension';
import { entryOf, store } from '../browser/storage';
import { keepCommands } from './kept-commands';

/** Where the chip is tried: a page of our own at a webmail's address, of which the extension may ask. */
const address = 'https://mail.google.com/chip';

/** What a page is like on which the chip asks. */
interface Scene {
  readonly body?: string;
  readonly names?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** How long the question stands, in milliseconds. */
  readonly time?: number;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A page on which the chip asks. */
export interface Asked {
  readonly page: Page;
  readonly chip: Chip;
  readonly ending: Promise<Ending | 'page gone'>;
  isThere(): Promise<boolean>;
}

/** A browser in which the chip is tried. */
export interface Asking {
  ask(scene?: Scene): Promise<Asked>;
  /** Gives a command as the popup does. */
  tell(change: Change): Promise<void>;
  /** The commands given since this was asked last. */
  commands(): Promise<unknown[]>;
  close(): Promise<void>;
}

/** Starts a browser in which the chip can be asked to ask. */
export async function launchAsking(): Promise<Asking> {
  const tendril = await launchTendril();
  const own = await tendril.open('popup.html');
  const commands = await keepCommands(own);
  const ask = async (scene: Scene = {}) => {
    const page = await tendril.context.newPage();
    await serve(page, scene);
    const ending = askIn(own, address, questionOf(scene));
    const chip = await chipOn(page);
    return { page, chip, ending, isThere: async () => (await chip.parts()).length > 0 };
  };
  return { ask, tell: (change) => store(own, entryOf(change)), commands, close: tendril.close };
}

async function serve(page: Page, { body = '', headers = {}, size }: Scene): Promise<void> {
  if (size) await page.setViewportSize(size);
  const head = '<!doctype html><html lang="en"><title>Mail</title><link rel="icon" href="data:,">';
  await page.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: `${head}<body>${body}` }),
  );
  await page.goto(address);
}

function questionOf({ names = ['Jane Doe'], time = 20_000 }: Scene): Question {
  return {
    sighting: 'sighting-1',
    sends: ['send-1', 'send-2'],
    site: 'gmail',
    siteName: 'Gmail',
    people: names.map((name, at) => ({ id: `email:person${at + 1}@example.test`, name })),
    until: Date.now() + time,
  };
}
