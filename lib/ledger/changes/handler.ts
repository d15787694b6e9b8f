import type { Command } from '../../outbox';
import type { Circumstances } from '../circumstances';
import type { Writer } from '../writer';

/** What carries out commands of one kind; what it cannot do it refuses. */
export type Handler<Kind extends Command['kind']> = (
  writer: Writer,
  command: Extract<Command, { kind: Kind }>,
  circumstances: Circumstances,
) => Promise<void>;

export type Handlers<Kind extends Command['kind']> = { readonly [Each in Kind]: Handler<Each> };

/** The kinds that come while somebody writes to people; all others are seldom. */
export type OftenKind = 'sighting' | 'withdraw' | 'log' | 'refuse' | 'hand-log' | 'miss';

export type SeldomKind = Exclude<Command['kind'], OftenKind>;
