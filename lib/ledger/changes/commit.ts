import type { Weekday } from '../../habit/calendar';
import type { Change, Stamp } from '../../outbox';
import { cleanName } from '../../people/names';
import type { Writer } from '../writer';
import { contactCalled } from './contacts';
import { setGoal } from './goal';

type CommitCommand = Stamp & Extract<Change, { kind: 'commit' }>;

/** *Commit*: the goal, and the first names for the list, each once. */
export async function commitTo(writer: Writer, command: CommitCommand, first: Weekday): Promise<void> {
  await setGoal(writer, command.goal, command, first);
  for (const name of command.names.map(cleanName).filter(Boolean)) await contactCalled(writer, name, command);
}
