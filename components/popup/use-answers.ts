import { useEffect, useState } from 'preact/hooks';
import type { WeekView } from '../../lib/ledger/view';
import type { Change } from '../../lib/outbox';
import { answerWords } from './answer-words';
import { type Answer, expectedWeek } from './expected-week';

/** An answer on its way, and whether the outbox has it. */
interface Open {
  readonly answer: Answer;
  readonly safe: boolean;
}

/** What the last click did, and, where no list shows it, what takes it back. */
export interface Said {
  readonly words: string;
  readonly undo?: { readonly of: string; readonly names: readonly string[] };
}

/** How long the words about a click stay, in milliseconds; those with a button stay until the next click. */
const readingTime = 8_000;

/** The week with the person's clicks in it, and the way to answer. */
export interface Answering {
  readonly week: WeekView;
  /** Whether the last click could not be saved. */
  readonly lost: boolean;
  readonly said: Said;
  /** Resolves with whether the answer is safe. */
  answer(answer: Answer): Promise<boolean>;
}

/** Shows each answer at once; the first view that the ledger gives after the outbox has it takes its place. */
export function useAnswers(view: WeekView, onChange: (change: Change) => Promise<string>): Answering {
  const [open, setOpen] = useState<readonly Open[]>([]);
  const [lost, setLost] = useState(false);
  const [said, say] = useState<Said>({ words: '' });
  useEffect(() => {
    if (said.words === '' || said.undo) return;
    const timer = setTimeout(() => say({ words: '' }), readingTime);
    return () => clearTimeout(timer);
  }, [said]);
  useEffect(() => setOpen((all) => all.filter(({ safe }) => !safe)), [view]);

  const answer = async (given: Answer) => {
    setOpen((all) => [...all, { answer: given, safe: false }]);
    say({ words: answerWords(given, view.week) });
    const command = await onChange(changeFor(given)).catch(() => undefined);
    const safe = command !== undefined;
    const settle = (one: Open) => (one.answer !== given ? [one] : safe ? [{ ...one, safe }] : []);
    setOpen((all) => all.flatMap(settle));
    setLost(!safe);
    if (!safe) say({ words: '' });
    else if (given.kind === 'never')
      say({ words: answerWords(given, view.week), undo: { of: command, names: [given.person.name] } });
    return safe;
  };
  const answers = open.map((one) => one.answer);
  return { week: expectedWeek(view, answers), lost, said, answer };
}

function changeFor(answer: Answer): Change {
  switch (answer.kind) {
    case 'log':
      return logFor(answer);
    case 'refuse':
      return { kind: 'refuse', sighting: answer.sighting.id };
    case 'never':
      return { kind: 'never', sighting: answer.sighting.id, person: answer.person.id };
    case 'hand-log': {
      const { kind, name, channel, on, keys } = answer;
      return { kind, name, channel, on, ...(keys.length > 0 && { keys }) };
    }
    case 'undo':
      return { kind: 'undo', of: answer.of };
    case 'excuse':
      return { kind: 'excuse', site: answer.trouble.site, part: answer.trouble.part };
  }
}

/** Names its people only where not all of them are meant. */
function logFor({ sighting, people }: Extract<Answer, { kind: 'log' }>): Change {
  const all = people.length === sighting.people.length;
  return { kind: 'log', sighting: sighting.id, ...(!all && { people: people.map(({ id }) => id) }) };
}
