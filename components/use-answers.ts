import { useEffect, useState } from 'preact/hooks';
import type { WeekView } from '../lib/ledger/view';
import type { Change } from '../lib/outbox';
import { type Answer, expectedWeek } from './expected-week';

/** An answer on its way, and whether the outbox has it. */
interface Open {
  readonly answer: Answer;
  readonly safe: boolean;
}

/** The week with the person's clicks in it, and the way to answer. */
export interface Answering {
  readonly week: WeekView;
  /** Whether the last click could not be saved. */
  readonly lost: boolean;
  answer(answer: Answer): void;
}

/** Shows each answer at once; the first view that the ledger gives after the outbox has it takes its place. */
export function useAnswers(view: WeekView, onChange: (change: Change) => Promise<unknown>): Answering {
  const [open, setOpen] = useState<readonly Open[]>([]);
  const [lost, setLost] = useState(false);
  useEffect(() => setOpen((all) => all.filter(({ safe }) => !safe)), [view]);

  const answer = async (given: Answer) => {
    setOpen((all) => [...all, { answer: given, safe: false }]);
    const safe = await onChange(changeFor(given)).then(
      () => true,
      () => false,
    );
    const settle = (one: Open) => (one.answer !== given ? [one] : safe ? [{ ...one, safe }] : []);
    setOpen((all) => all.flatMap(settle));
    setLost(!safe);
  };
  const answers = open.map((one) => one.answer);
  return { week: expectedWeek(view, answers), lost, answer };
}

function changeFor(answer: Answer): Change {
  switch (answer.kind) {
    case 'log':
    case 'refuse':
      return { kind: answer.kind, sighting: answer.sighting.id };
    case 'hand-log':
      return { kind: 'hand-log', name: answer.name, channel: answer.channel, on: answer.on };
    case 'undo':
      return { kind: 'undo', of: answer.of };
  }
}
