import type { Channel } from '../../lib/channels';
import type { Day } from '../../lib/habit/calendar';
import type { Outcome } from '../../lib/habit/outcome';
import type { Command } from '../../lib/outbox';
import { stamped, type When } from './commands';

interface Outcomes extends When {
  readonly referral?: string;
}

/** What became of an outreach; its own id is the outcome. */
export function outcome(outreach: string, what: Outcome, { referral, ...when }: Outcomes = {}): Command {
  return {
    ...{ ...stamped(what, when), kind: 'outcome' as const, outreach, outcome: what },
    ...(referral !== undefined && { referral }),
  };
}

export function reply(keys: readonly string[], when: When = {}): Command {
  return { ...stamped('reply', when), kind: 'reply', site: 'linkedin', keys };
}

interface Correction {
  readonly on?: Day;
  readonly channel?: Channel;
  readonly name?: string;
}

export function correct(outreach: string, what: Correction, when: When = {}): Command {
  return { ...stamped('correct', when), kind: 'correct', outreach, ...what };
}

export function remove(outreach: string, when: When = {}): Command {
  return { ...stamped('remove', when), kind: 'remove', outreach };
}

export function moment(outreach: string, line: string, when: When = {}): Command {
  return { ...stamped('moment', when), kind: 'moment', outreach, line };
}

/** A new goal; its own id is `goal` and the number. */
export function goal(contacts: number, when: When = {}): Command {
  return { ...stamped(`goal ${contacts}`, when), kind: 'goal', contacts };
}

export function timeOff(from: Day, to: Day, when: When = {}): Command {
  return { ...stamped('time off', when), kind: 'time-off', from, to };
}

export function endTimeOff(span: string, when: When = {}): Command {
  return { ...stamped('end time off', when), kind: 'end-time-off', timeOff: span };
}

export function claim(total: number, reward = 'Cake', when: When = {}): Command {
  return { ...stamped('claim', when), kind: 'claim', total, reward };
}

export function interview(name: string, subject = 'Bees', when: When = {}): Command {
  return { ...stamped('interview', when), kind: 'interview', name, subject };
}

interface Done extends When {
  readonly on?: Day;
  readonly channel?: Channel;
}

export function interviewDone(id: string, { on, channel, ...when }: Done = {}): Command {
  const made = stamped('interview done', when);
  return {
    ...{ ...made, kind: 'interview-done' as const, interview: id, on: on ?? made.day },
    ...(channel && { channel }),
  };
}

export function removeInterview(id: string, when: When = {}): Command {
  return { ...stamped('remove interview', when), kind: 'remove-interview', interview: id };
}
