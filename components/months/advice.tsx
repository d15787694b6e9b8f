import type { Day } from '../../lib/habit/calendar';
import type { MonthFacts } from '../../lib/habit/month';
import { advice } from './month-words';

interface Props {
  readonly facts: MonthFacts;
  readonly today: Day;
}

/** What the coach says on the page of the first, the second and the third month; nothing on any other. */
export function Advice({ facts, today }: Props) {
  const given = advice(facts, today);
  if (!given) return null;
  return (
    <section class="card advice">
      <h2>{given.title}</h2>
      <p>{given.text}</p>
    </section>
  );
}
