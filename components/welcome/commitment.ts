import { type Channel, isChannel, type SiteId } from '../../lib/channels';
import type { Weekday } from '../../lib/habit/calendar';

/** What the person agrees to with *Commit*. */
export interface Commitment {
  readonly goal: number;
  readonly names: readonly string[];
  readonly sitesOff: readonly SiteId[];
  readonly reminderDay: Weekday;
  readonly reminderHour: number;
  readonly startChannel: Channel;
}

/** The goal when nobody says otherwise: two people a week. */
export const usualGoal = 2;

/** Reads the welcome page's form; `sites` are those that had a switch. */
export function commitmentFrom(form: FormData, sites: readonly SiteId[]): Commitment {
  const on = form.getAll('site');
  return {
    goal: Number(form.get('goal')) || usualGoal,
    names: namesIn(String(form.get('names') ?? '')),
    sitesOff: sites.filter((site) => !on.includes(site)),
    reminderDay: Number(form.get('day')) as Weekday,
    reminderHour: Number(form.get('hour')),
    startChannel: channelIn(form.get('channel')),
  };
}

/** One name a line, each once. */
function namesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '');
}

function channelIn(value: FormDataEntryValue | null): Channel {
  return isChannel(value) ? value : 'other';
}
