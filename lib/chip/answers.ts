import type { Command } from '../outbox';
import type { Ending, Question } from './question';

/** What is left of the question after a command, wherever it was given: how it ended, or whom it still asks about. */
export function afterCommand(command: Command, question: Question): Question | Ending {
  if (command.kind === 'withdraw' && question.sends.includes(command.send)) return 'taken back';
  if (!('sighting' in command) || command.sighting !== question.sighting) return question;
  if (command.kind !== 'never') return 'answered';
  const people = question.people.filter(({ id }) => id !== command.person);
  return people.length > 0 ? { ...question, people } : 'answered';
}
