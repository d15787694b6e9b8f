import { type Weekday, weekOf } from '../habit/calendar';
import type { Change, Stamp } from '../outbox';
import { cleanName } from '../people/names';
import { addContact, contactNamed } from './contacts';
import type { Goal } from './rows';
import { randomId, type Writer } from './writer';

type CommitCommand = Stamp & Extract<Change, { kind: 'commit' }>;

/** *Commit*: the goal from this week on, and the first names for the list, each once. */
export async function commitTo(writer: Writer, command: CommitCommand, first: Weekday): Promise<void> {
  const from = weekOf(command.day, first).start;
  const goals = (await writer.tx.objectStore('goals').getAll()) as Goal[];
  const id = goals.find((goal) => goal.from === from)?.id ?? randomId();
  await writer.put('goals', { id, contacts: command.goal, from });
  for (const name of command.names.map(cleanName).filter(Boolean))
    if (!(await contactNamed(writer.tx, name))) await addContact(writer, { name, keys: [] }, command.id);
}
