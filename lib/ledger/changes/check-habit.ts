import { outcomes } from '../../habit/outcome';
import type { HabitChange } from '../../outbox';
import { channel, day, type FieldsOf, goal, id, keys, name, site, text } from './command-fields';
import { object, oneOf, refuse, whole } from './readers';

const span = object({ from: day, to: day });

/** What well-formed changes to outreaches and to the habit look like. */
export const habitChanges: FieldsOf<HabitChange['kind']> = {
  outcome: object({ outreach: id, outcome: oneOf(outcomes, 'is no outcome') }, { referral: text }),
  reply: object({ site, keys }),
  correct: object({ outreach: id }, { on: day, channel, name }),
  remove: object({ outreach: id }),
  moment: object({ outreach: id, line: text }),
  goal: object({ contacts: goal }),
  'time-off': (found, path) => {
    const { from, to } = span(found, path);
    return from <= to ? { from, to } : refuse('to', 'is before it begins');
  },
  'end-time-off': object({ timeOff: id }),
  claim: object({ total: whole(1, 10_000_000), reward: text }),
  interview: object({ name, subject: text }),
  'interview-done': object({ interview: id, on: day }, { channel }),
  'remove-interview': object({ interview: id }),
};
