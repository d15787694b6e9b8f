import type { Browser } from 'wxt/browser';
import type { RecordFile } from './backup/record-file';
import type { Handlers, SeldomKind } from './ledger/changes/handler';
import type { setAside } from './ledger/set-aside';
import type { Command } from './outbox';
import type { Place } from './worker/place';

/** What the worker does besides bringing in what was sent and showing the badge. */
export interface Chores {
  /** What carries out the commands for which no send waits. */
  readonly handlers: Handlers<SeldomKind>;
  /** The copy of a record that a *restore* names; nothing where there is none. */
  copyOf(name: string): Promise<RecordFile | undefined>;
  /** What follows outside of the ledger from a seldom command that the ledger has: at least once, before its entry goes. */
  follow(command: Command): Promise<void>;
  /** Keeps an outbox entry that cannot be understood or carried out. */
  readonly setAside: typeof setAside;
  /** What follows on pages and on the desktop from what the ledger says at `now`. */
  show(now: Date): Promise<void>;
  /** Reminds on the desktop where it is time. */
  remind(now: Date): Promise<void>;
  /** What each start makes sure of: that pages are watched, and links have their menu. */
  begin(): Promise<void>;
  /** Lets go of what is over, and makes the day's backup. */
  tidy(now: number): Promise<void>;
  /** Asks about the send of this command, in its page or on the desktop. */
  askAbout(command: string, place: Place): Promise<void>;
  /** A click on a notification, or on one of its buttons. */
  answer(notification: string, button?: number): Promise<void>;
  /** *Log outreach to…* was chosen in a link's menu. */
  logBehindLink(click: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): Promise<void>;
  /** The person allowed hosts, or took them back. */
  allowHosts(origins: readonly string[]): Promise<void>;
  takeBackHosts(origins: readonly string[]): Promise<void>;
}

/** Under this name the script of the chores leaves what it brings. */
export const choresKey = 'tendril:chores';

/** What a service worker has to take in scripts (HTML, `WorkerGlobalScope`; Trusted Types). */
declare function importScripts(url: object): void;
declare const trustedTypes: {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): object };
};

/**
 * The chores. They are a script of their own: read at each start, that half of the worker would make every send wait
 * for it. A service worker takes in later only what it took in while it was installed; Firefox, whose worker is
 * none, has it from the manifest.
 */
export function chores(): Chores {
  const world = globalThis as { [choresKey]?: Chores };
  if (!world[choresKey]) {
    // The policy of this name is the only one that wxt.config.ts allows, and knows no other script.
    const script = trustedTypes.createPolicy('chores', { createScriptURL: () => '/chores.js' });
    importScripts(script.createScriptURL(''));
  }
  return world[choresKey] as Chores;
}
