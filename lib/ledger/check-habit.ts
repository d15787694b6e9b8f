import * as v from 'valibot';
import { outcomes } from '../habit/outcome';
import { channel, day, goal, id, name, site, stamp, text, whole } from './command-fields';

const span = v.object({ ...stamp, kind: v.literal('time-off'), from: day, to: day });

/** What well-formed changes to outreaches and to the habit look like. */
export const habitChanges = [
  v.object({
    ...stamp,
    kind: v.literal('outcome'),
    outreach: id,
    outcome: v.picklist(outcomes, 'is no outcome'),
    referral: v.exactOptional(text),
  }),
  v.object({ ...stamp, kind: v.literal('reply'), site, keys: v.pipe(v.array(text), v.maxLength(100)) }),
  v.object({
    ...stamp,
    kind: v.literal('correct'),
    outreach: id,
    on: v.exactOptional(day),
    channel: v.exactOptional(channel),
    name: v.exactOptional(name),
  }),
  v.object({ ...stamp, kind: v.literal('remove'), outreach: id }),
  v.object({ ...stamp, kind: v.literal('moment'), outreach: id, line: text }),
  v.object({ ...stamp, kind: v.literal('goal'), contacts: goal }),
  v.pipe(
    span,
    v.forward(
      v.check(({ from, to }) => from <= to, 'is before it begins'),
      ['to'],
    ),
  ),
  v.object({ ...stamp, kind: v.literal('end-time-off'), timeOff: id }),
  v.object({ ...stamp, kind: v.literal('claim'), total: whole(1, 10_000_000), reward: text }),
  v.object({ ...stamp, kind: v.literal('interview'), name, subject: text }),
  v.object({
    ...stamp,
    kind: v.literal('interview-done'),
    interview: id,
    on: day,
    channel: v.exactOptional(channel),
  }),
  v.object({ ...stamp, kind: v.literal('remove-interview'), interview: id }),
] as const;
