import { claimReward } from './claims';
import { commitTo } from './commit';
import { correct, remember, remove } from './correct';
import { eraseContact } from './erase';
import { eraseAll } from './erase-all';
import { setGoal } from './goal';
import type { Handlers, SeldomKind } from './handler';
import { endInterview, planInterview, removeInterview } from './interviews';
import { merge } from './merge';
import { endMisses, noteShape } from './misses';
import { sayNever } from './nevers';
import { noteOutcome } from './outcomes';
import { addContacts, editContact, keepApart } from './people-changes';
import { noteReply } from './replies';
import { restore } from './restore';
import { endTimeOff, takeTimeOff } from './time-off';
import { undoCommand } from './undo';

/** What carries out the commands for which no send waits. */
export const seldomHandlers: Handlers<SeldomKind> = {
  never: sayNever,
  undo: (writer, { of }) => undoCommand(writer, of),
  commit: (writer, command, { firstWeekday }) => commitTo(writer, command, firstWeekday),
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
