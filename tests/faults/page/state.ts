import * as fc from 'fast-check';
import { chats } from './chats';
import { mails } from './mails';
import { clobbers, hostileText } from './texts';

export const surfaces = [...chats, ...mails];

/** What is done to the page, or happens on it. */
export const doings = [
  ...(['tear', 'nest', 'double', 'write', 'name', 'shadow', 'frame', 'around', 'clobber', 'crowd'] as const),
  ...(['title', 'go', 'press', 'press', 'press', 'click', 'key', 'prove', 'prove', 'say', 'leave'] as const),
] as const;

export type Doing = (typeof doings)[number];

/** One thing that is done: where, with what, and how long until the next, in milliseconds. */
export interface Deed {
  readonly does: Doing;
  readonly at: number;
  readonly to: number;
  readonly text: string;
  readonly pause: number;
}

/** A page as no site ever was: some of its surfaces, for these people, and what is done to them. */
export interface State {
  readonly surface: number;
  readonly others: readonly number[];
  readonly name: string | undefined;
  readonly deeds: readonly Deed[];
}

const deed: fc.Arbitrary<Deed> = fc.record({
  does: fc.constantFrom(...doings),
  at: fc.nat(60),
  to: fc.nat(60),
  text: fc.oneof(hostileText, fc.constantFrom(...clobbers)),
  pause: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat(500) },
    fc.constant(6_000),
  ),
});

/** Webmail on a host of one's own is one program: the script knows three, and no page shows two of them. */
function isOneProgram({ surface, others }: State): boolean {
  const isOwn = (index: number) => surfaces[index]?.scripts.includes('self-hosted');
  return !isOwn(surface) || others.every((other) => other === surface || !isOwn(other));
}

export const anyState: fc.Arbitrary<State> = fc
  .record({
    surface: fc.nat(surfaces.length - 1),
    others: fc.array(fc.nat(surfaces.length - 1), { maxLength: 2 }),
    name: fc.option(hostileText, { nil: undefined, freq: 3 }),
    deeds: fc.array(deed, { minLength: 1, maxLength: 9, size: 'max' }),
  })
  .filter(isOneProgram);
