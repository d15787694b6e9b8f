import { describe, expect, test } from 'vitest';
import { outcomes } from '../../../lib/habit/outcome';
import { checkCommand } from '../../../lib/ledger/changes/check';
import { CommandRefused } from '../../../lib/ledger/changes/command-refused';
import type { ContactChanges } from '../../../lib/outbox';
import { wednesday } from '../commands';
import * as habit from '../habit-commands';
import * as people from '../people-commands';

const everything = {
  ...{ name: 'Bo', keys: ['linkedin:in/bo'], groups: ['Choir'], notes: 'x'.repeat(100_000), met: 'There' },
  ...{ cadence: 3_650, mark: 'boss', stretch: true, archived: false, restUntil: wednesday },
} as const satisfies ContactChanges;

const nothing = {
  name: '',
  keys: [],
  groups: [],
  notes: '',
  met: '',
  cadence: 0,
  mark: '',
  restUntil: '',
} as const;

describe('a well-formed change is taken as it is:', () => {
  test.for([
    ...outcomes.map((what) => habit.outcome('o', what)),
    habit.outcome('o', 'pointed', { referral: '' }),
    habit.reply(['linkedin:in/bo']),
    habit.correct('o', {}),
    habit.correct('o', { on: wednesday, channel: 'letter', name: 'Bo' }),
    habit.remove('o'),
    habit.moment('o', ''),
    habit.goal(1),
    habit.goal(50),
    habit.timeOff(wednesday, wednesday),
    habit.endTimeOff('t'),
    habit.claim(10),
    habit.interview('Bo', ''),
    habit.interviewDone('i', { channel: 'call' }),
    habit.interviewDone('i'),
    habit.removeInterview('i'),
    people.addContacts([]),
    people.addContacts(['Bo', ''], { group: 'Choir' }),
    people.edit('c', {}),
    people.edit('c', everything),
    people.edit('c', nothing),
    people.merge('c', 'd'),
    people.notSame('c', 'd'),
    people.erase('c'),
  ])('$kind', (command) => expect(checkCommand(command)).toEqual(command));
});

const endless = 'x'.repeat(20_001);
const edit = (changes: object) => ({ ...people.edit('c', {}), changes });

describe('refused, with the first fault named, is', () => {
  test.for<[what: string, entry: unknown, reason: RegExp]>([
    ['an outcome of no outreach', { ...habit.outcome('o', 'talked'), outreach: '' }, /^outreach: /],
    [
      'an outcome that is none',
      { ...habit.outcome('o', 'talked'), outcome: 'won' },
      /^outcome: is no outcome/,
    ],
    ['an endless referral', habit.outcome('o', 'pointed', { referral: endless }), /^referral: /],
    ['a reply with a crowd of keys', habit.reply(Array(101).fill('x:y')), /^keys: /],
    ['a correction to no day', habit.correct('o', { on: '2026-02-30' }), /^on: is no day/],
    ['a correction to nobody', habit.correct('o', { name: ' ' }), /^name: is empty/],
    ['a correction to no channel', { ...habit.correct('o', {}), channel: 'smoke' }, /^channel: /],
    ['an endless moment', habit.moment('o', endless), /^line: /],
    ['a goal of none', habit.goal(0), /^contacts: /],
    ['a goal of half a person', habit.goal(1.5), /^contacts: /],
    ['a goal beyond reason', habit.goal(51), /^contacts: /],
    [
      'time off that ends before it begins',
      habit.timeOff(wednesday, '2026-11-17'),
      /^to: is before it begins/,
    ],
    ['time off from no day', habit.timeOff('now', wednesday), /^from: is no day/],
    ['a claim of nothing', habit.claim(0), /^total: /],
    ['an interview with nobody', habit.interview(' '), /^name: is empty/],
    ['an interview on no day', habit.interviewDone('i', { on: '' }), /^on: is no day/],
    ['a multitude', people.addContacts(Array(5_001).fill('Bo')), /^names: /],
    ['a contact without changes', { ...people.edit('c', {}), changes: undefined }, /^changes: /],
    ['endless notes', edit({ notes: 'x'.repeat(100_001) }), /^changes\.notes: /],
    ['a cadence that never comes', edit({ cadence: 3_651 }), /^changes\.cadence: /],
    ['a mark nobody knows', edit({ mark: 'friend' }), /^changes\.mark: /],
    ['a rest until no day', edit({ restUntil: 'later' }), /^changes\.restUntil: /],
    ['a stretch that is a word', edit({ stretch: 'yes' }), /^changes\.stretch: /],
    ['groups that are no list', edit({ groups: 'Choir' }), /^changes\.groups: /],
    ['a merge with nobody', { ...people.merge('c', 'd'), from: undefined }, /^from: /],
    ['an erasing of nobody', people.erase(''), /^contact: /],
  ])('%s', ([, entry, reason]) => {
    expect(() => checkCommand(entry)).toThrow(CommandRefused);
    expect(() => checkCommand(entry)).toThrow(reason);
  });
});
