import type { AskedView } from '../ledger/reads/view';
import { type Change, post, stamp } from '../outbox';
import { afterCommand } from './answers';
import { doneCard, questionCard } from './card';
import { beginLife, followCommands } from './life';
import { type Ending, type Question, questionKey } from './question';
import { showChip } from './show';

/** How long *Undo* stays, and a question that has changed; in milliseconds. */
const secondThought = 8_000;

/**
 * Asks the question that the worker left in the page; one chip per document, the newest takes over.
 * @returns how it ended, once it is gone.
 */
export function ask(): Promise<Ending> {
  const { [questionKey]: question } = globalThis as unknown as { [questionKey]: Question };
  return new Promise((resolve) => askFor(question, resolve));
}

const soon = () => Date.now() + secondThought;

function askFor(question: Question, onGone: (ending: Ending) => void): void {
  const life = beginLife();
  const draw = showChip(life);
  const { sighting } = question;
  let left = question;
  let ending: Ending = 'faded';
  /** The command of which the chip itself tells: no answer from elsewhere. */
  let told = '';
  life.signal.addEventListener('abort', () => onGone(ending));

  function put(until = soon()): void {
    ending = 'faded';
    draw('asks', questionCard(left.people, question.people.length, { log, refuse, never }), until);
  }
  async function tell(change: Change, made = stamp(new Date())): Promise<void> {
    // After an update of the extension nothing can be stored from here; the popup still asks.
    await post(change, made).catch(() => life.abort());
  }
  async function tellAndSay(change: Change, done: string, people: readonly AskedView[]): Promise<void> {
    const made = stamp(new Date());
    told = made.id;
    await tell(change, made);
    ending = 'answered';
    const undo = () => tell({ kind: 'undo', of: made.id }).then(() => put());
    draw('done', doneCard(done, people, undo), soon());
  }
  const log = (people: readonly AskedView[]) =>
    tellAndSay({ kind: 'log', sighting, people: people.map(({ id }) => id) }, 'chip_logged', people);
  const refuse = () => tell({ kind: 'refuse', sighting });
  const never = (person: AskedView) => {
    const change = { kind: 'never', sighting, person: person.id } as const;
    return left.people.length > 1 ? tell(change) : tellAndSay(change, 'chip_noMore', [person]);
  };
  followCommands((command) => {
    const next = command.id === told ? left : afterCommand(command, left);
    if (typeof next === 'string') {
      ending = next;
      life.abort();
    } else if (next !== left) {
      left = next;
      put();
    }
  }, life.signal);
  put(question.until);
}
