import { browser } from 'wxt/browser';
import { type Channel, isChannel, isWebmail, type SiteId } from './channels';
import { firstWeekdayHere, firstWeekdayKey, recallFirstWeekday } from './first-weekday';
import type { Weekday } from './habit/calendar';

/** The one `storage.local` item that holds all settings. */
export const settingsKey = 'settings';

const version = 1;

/** Each setting's name, type and default, once. */
const defaults = {
  version,
  /** When *Commit* was pressed, in milliseconds since 1970; 0 before. Nothing is watched until then. */
  committedAt: 0,
  /** Sites switched off by the person; every other site is watched. */
  sitesOff: [] as readonly SiteId[],
  /** Hosts of self-hosted webmail that the person has taken back; pages still open there fall silent by it. */
  hostsOff: [] as readonly string[],
  /** From this weekday on the badge shows how many are still to go. */
  reminderDay: 4 as Weekday,
  /** The hour of that day, 0 to 23. */
  reminderHour: 9,
  /** The channel the person means to start with. */
  startChannel: 'linkedin' as Channel,
  /** The weekday on which weeks begin; 0 follows the browser's language. */
  firstWeekday: 0 as Weekday | 0,
  /** Whether a person confirmed twice is logged without asking. */
  trust: true,
  /** Webmails on which the chip is switched off; it is on everywhere else. */
  chipOff: [] as readonly SiteId[],
  /** Networks on which the chip is switched on; it is off everywhere else. */
  chipOn: [] as readonly SiteId[],
  /** Whether a desktop notification may ask after a send. */
  notify: false,
  /** Whether a desktop notification reminds of an unmet week. */
  remind: false,
  /** What the badge shows of the week: the number to go from the reminder day on, that number always, or nothing. */
  badge: 'reminder' as BadgeMode,
  /** The hours between which nothing is said; equal ones mean that there are none. */
  quietFrom: 20,
  quietTo: 8,
  /** No reminder before this moment, in milliseconds since 1970. */
  snoozedUntil: 0,
  /** Whether the beginning of a week is greeted with a fresh start. */
  freshStart: true,
  /** Whether a reply is noticed while the person reads it. */
  noticeReplies: true,
  theme: 'system' as Theme,
  /** The person's own reward, and after how many outreaches it is due. */
  reward: '',
  rewardEvery: 10,
  /** The parts of the encouragement that are switched off. */
  quietly: [] as readonly Encouragement[],
  /** Whether a pleasure interview counts for the week. */
  interviewsCount: false,
  /** When a smaller goal was offered and the person kept theirs, in milliseconds since 1970. */
  goalKeptAt: 0,
};

export type BadgeMode = 'reminder' | 'always' | 'never';

export type Theme = 'system' | 'light' | 'dark';

/** What encourages, each of which can be switched off. */
export const encouragements = ['reward', 'road', 'moments', 'decline', 'interview', 'lines'] as const;

export type Encouragement = (typeof encouragements)[number];

/** All of them, each well-formed: one that was never set, or is stored malformed, has its default. */
export type Settings = Readonly<typeof defaults>;

const checks: { [Name in keyof Settings]: (value: unknown) => boolean } = {
  version: (value) => Number.isInteger(value),
  committedAt: isMoment,
  sitesOff: isTexts,
  hostsOff: isTexts,
  reminderDay: (value) => isWhole(value, 1, 7),
  reminderHour: (value) => isWhole(value, 0, 23),
  startChannel: isChannel,
  firstWeekday: (value) => isWhole(value, 0, 7),
  trust: isBoolean,
  chipOff: isTexts,
  chipOn: isTexts,
  notify: isBoolean,
  remind: isBoolean,
  badge: (value) => isOneOf(value, ['reminder', 'always', 'never']),
  quietFrom: (value) => isWhole(value, 0, 23),
  quietTo: (value) => isWhole(value, 0, 23),
  snoozedUntil: isMoment,
  freshStart: isBoolean,
  noticeReplies: isBoolean,
  theme: (value) => isOneOf(value, ['system', 'light', 'dark']),
  reward: (value) => typeof value === 'string',
  rewardEvery: (value) => isWhole(value, 1, 1000),
  quietly: isTexts,
  interviewsCount: isBoolean,
  goalKeptAt: isMoment,
};

/** Every setting from what is stored; one that is missing or malformed has its default. */
export function settingsFrom(stored: unknown): Settings {
  const given = Object(stored) as Record<string, unknown>;
  const sound = Object.entries(checks).filter(([name, check]) => check(given[name]));
  return { ...defaults, ...Object.fromEntries(sound.map(([name]) => [name, given[name]])) };
}

/** The weekday on which this person's weeks begin. */
export function firstWeekdayFor({ firstWeekday }: Settings): Weekday {
  return firstWeekday || firstWeekdayHere();
}

/** Whether a chip in the page asks after a send on `site`. */
export function asksInPage({ chipOff, chipOn }: Settings, site: SiteId): boolean {
  return isWebmail(site) ? !chipOff.includes(site) : chipOn.includes(site);
}

/**
 * Whether the person has agreed to `site` being watched on `host`, from what is stored. Apart from
 * `settingsFrom` because content scripts ask only this and must stay small.
 */
export function isWatched(stored: unknown, site: SiteId, host: string): boolean {
  const { committedAt, sitesOff, hostsOff } = Object(stored) as Record<keyof Settings, unknown>;
  return (
    typeof committedAt === 'number' && committedAt > 0 && !lists(sitesOff, site) && !lists(hostsOff, host)
  );
}

function lists(all: unknown, item: string): boolean {
  return Array.isArray(all) && all.includes(item);
}

/** A newer Tendril wrote these settings; what it added is kept untouched. */
export function isFromTheFuture(settings: Settings): boolean {
  return settings.version > version;
}

/** The settings as they are stored now; `firstWeekdayFor` knows from then on what an earlier process learnt. */
export async function readSettings(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get([settingsKey, firstWeekdayKey]));
}

/** The settings among the items of `storage.local`; what an earlier process learnt for them is taken over. */
export function settingsIn(stored: Readonly<Record<string, unknown>>): Settings {
  recallFirstWeekday(stored[firstWeekdayKey]);
  return settingsFrom(stored[settingsKey]);
}

/** Changes some settings and leaves all others as stored, those of a newer version included. */
export function changeSettings(changes: Partial<Omit<Settings, 'version'>>): Promise<void> {
  return replaceSettings((stored) => ({ version, ...stored, ...changes }));
}

/** Puts in the place of the settings as they are stored what `after` makes of them. */
export async function replaceSettings(after: (stored: object) => object): Promise<void> {
  await navigator.locks.request(settingsKey, async () => {
    await browser.storage.local.set({ [settingsKey]: after(await readStoredSettings()) });
  });
}

/** The settings as they are stored, unchecked, with what a newer version added; empty before the first change. */
export async function readStoredSettings(): Promise<object> {
  return Object((await browser.storage.local.get(settingsKey))[settingsKey]);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isOneOf(value: unknown, all: readonly string[]): boolean {
  return all.some((one) => one === value);
}

/** In milliseconds since 1970, and not beyond what a date can hold. */
function isMoment(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15;
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
