import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../lib/outbox';
import type { Answer } from './answer';
import { answerWords } from './answer-words';
import { changeFor } from './change-for';
import { expectedHabit } from './expected-habit';
import { expectedWeek } from './expected-week';
import type { PopupView } from './popup-view';

/** An answer on its way, and whether the outbox has it. */
interface Open {
  readonly answer: Answer;
  readonly safe: boolean;
}

/** What the last click did, and, where no list shows it, what takes it back. */
export interface Said {
  readonly words: string;
  readonly undo?: Undo;
}

/** The way back from a click. */
interface Undo {
  readonly of: string;
  readonly names: readonly string[];
  /** Whether what had the focus has gone, so that the way back takes it. */
  readonly takesFocus: boolean;
}

/** How long the words about a click stay, in milliseconds; those with a button stay until the next click. */
const readingTime = 8_000;

/** What the popup shows, with the person's clicks in it, and the way to answer. */
export interface Answering extends PopupView {
  /** Whether the last click could not be saved. */
  readonly lost: boolean;
  readonly said: Said;
  /** Resolves with whether the answer is safe. */
  answer(answer: Answer): Promise<boolean>;
}

/** Shows each answer at once; the first view that the ledger gives after the outbox has it takes its place. */
export function useAnswers(view: PopupView, onChange: (change: Change) => Promise<string>): Answering {
  const [open, setOpen] = useState<readonly Open[]>([]);
  const [lost, setLost] = useState(false);
  const [said, say] = useState<Said>({ words: '' });
  useEffect(() => {
    if (said.words === '' || said.undo) return;
    const timer = setTimeout(() => say({ words: '' }), readingTime);
    return () => clearTimeout(timer);
  }, [said]);
  useEffect(() => setOpen((all) => all.filter(({ safe }) => !safe)), [view.week, view.habit]);

  const answer = async (given: Answer) => {
    const words = answerWords(given, view.week.week);
    setOpen((all) => [...all, { answer: given, safe: false }]);
    say({ words });
    const command = await onChange(changeFor(given)).catch(() => undefined);
    const safe = command !== undefined;
    const settle = (one: Open) => (one.answer !== given ? [one] : safe ? [{ ...one, safe }] : []);
    setOpen((all) => all.flatMap(settle));
    setLost(!safe);
    const undo = command && undoOf(given, command);
    if (!safe) say({ words: '' });
    else if (undo) say({ words, undo });
    return safe;
  };
  const answers = open.map((one) => one.answer);
  const week = expectedWeek(view.week, answers);
  return { week, habit: expectedHabit(view.habit, answers), lost, said, answer };
}

/** What takes an answer back; nothing for those that a list shows with an *Undo* of their own. */
function undoOf(answer: Answer, of: string): Undo | undefined {
  switch (answer.kind) {
    case 'never':
      return { of, names: [answer.person.name], takesFocus: true };
    case 'outcome':
      return { of, names: [answer.outreach.person], takesFocus: false };
    case 'rest':
      return { of, names: [answer.name], takesFocus: false };
    case 'moment':
    case 'goal':
    case 'claim':
    case 'time-off':
    case 'end-time-off':
      return { of, names: [], takesFocus: false };
    default:
      return undefined;
  }
}
