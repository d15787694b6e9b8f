import { chores } from '../../chores';
import type { Command } from '../../outbox';
import { logByHand } from './hand-log';
import type { Handler, Handlers, OftenKind } from './handler';
import { logSighting } from './log';
import { noteMiss } from './misses';
import { noteSighting, refuseSighting, withdrawSend } from './sightings';

/** What carries out the commands for which a worker is woken. */
const often: Handlers<OftenKind> = {
  sighting: noteSighting,
  withdraw: (writer, { send }) => withdrawSend(writer, send),
  log: logSighting,
  refuse: (writer, { sighting }) => refuseSighting(writer, sighting),
  'hand-log': logByHand,
  miss: noteMiss,
};

/** What carries out commands of this kind. */
export function handlerOf<Kind extends Command['kind']>(kind: Kind): Handler<Kind> {
  const all = isOften(kind) ? often : chores().handlers;
  return all[kind as keyof typeof all] as Handler<Kind>;
}

/** Whether commands of this kind come while somebody writes to people. */
export function isOften(kind: Command['kind']): kind is OftenKind {
  return Object.hasOwn(often, kind);
}
