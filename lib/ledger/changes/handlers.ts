import type { Command } from '../../outbox';
import type { Circumstances } from '../circumstances';
import type { Writer } from '../writer';
import { claimReward } from './claims';
import { commitTo } from './commit';
import { correct, remember, remove } from './correct';
import { eraseContact } from './erase';
import { eraseAll } from './erase-all';
import { setGoal } from './goal';
import { logByHand } from './hand-log';
import { endInterview, planInterview, removeInterview } from './interviews';
import { logSighting } from './log';
import { merge } from './merge';
import { endMisses, noteMiss, noteShape } from './misses';
import { sayNever } from './nevers';
import { noteOutcome } from './outcomes';
import { addContacts, editContact, keepApart } from './people-changes';
import { noteReply } from './replies';
import { restore } from './restore';
import { noteSighting, refuseSighting, withdrawSend } from './sightings';
import { endTimeOff, takeTimeOff } from './time-off';
import { undoCommand } from './undo';

type Handler<Kind extends Command['kind']> = (
  writer: Writer,
  command: Extract<Command, { kind: Kind }>,
  circumstances: Circumstances,
) => Promise<void>;

/** What carries out each kind of command. */
const handlers: { readonly [Kind in Command['kind']]: Handler<Kind> } = {
  sighting: noteSighting,
  withdraw: (writer, { send }) => withdrawSend(writer, send),
  log: logSighting,
  refuse: (writer, { sighting }) => refuseSighting(writer, sighting),
  never: sayNever,
  'hand-log': logByHand,
  undo: (writer, { of }) => undoCommand(writer, of),
  commit: (writer, command, { firstWeekday }) => commitTo(writer, command, firstWeekday),
  miss: noteMiss,
  shape: noteShape,
  excuse: endMisses,
  outcome: noteOutcome,
  reply: noteReply,
  correct,
  remove,
  moment: remember,
  goal: (writer, command, { firstWeekday }) => setGoal(writer, command.contacts, command, firstWeekday),
  'time-off': takeTimeOff,
  'end-time-off': endTimeOff,
  claim: claimReward,
  interview: planInterview,
  'interview-done': endInterview,
  'remove-interview': removeInterview,
  'add-contacts': addContacts,
  'edit-contact': editContact,
  merge,
  'not-same': keepApart,
  erase: eraseContact,
  restore,
  anew: async () => {},
  'erase-all': eraseAll,
};

/** Carries out one command; what it cannot do it refuses. */
export function carryOut<Kind extends Command['kind']>(
  writer: Writer,
  command: Extract<Command, { kind: Kind }>,
  circumstances: Circumstances,
): Promise<void> {
  return (handlers[command.kind] as Handler<Kind>)(writer, command, circumstances);
}
