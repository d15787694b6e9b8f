import type { WeekSentence } from '../../lib/habit/sentence';
import './week-ring.css';

interface Props {
  readonly count: number;
  readonly goal: number;
  readonly sentence: WeekSentence;
}

/** The first thing seen: the week against its goal, and one human sentence. */
export function WeekRing({ count, goal, sentence }: Props) {
  return (
    <section class="week-ring" aria-label="Your week">
      <div
        class="ring"
        role="progressbar"
        aria-label="Weekly goal"
        aria-valuemin={0}
        aria-valuenow={count}
        aria-valuemax={goal}
        aria-valuetext={`${count} of ${goal}`}
      >
        <Arc part={Math.min(1, count / goal)} />
        <p>
          <b>{count}</b>
          <span>of {goal}</span>
        </p>
      </div>
      <div class="sentence">
        <p>{sentence.headline}</p>
        <p>{sentence.detail}</p>
      </div>
    </section>
  );
}

/** The ring while the week is not known. */
export function EmptyRing() {
  return (
    <div class="week-ring">
      <div class="ring">
        <Arc part={0} />
      </div>
    </div>
  );
}

function Arc({ part }: { readonly part: number }) {
  return (
    <svg viewBox="0 0 88 88" aria-hidden="true">
      <circle class="track" cx="44" cy="44" r="39" />
      <circle
        class="arc"
        cx="44"
        cy="44"
        r="39"
        pathLength="100"
        stroke-dasharray={`${part * 100} 200`}
        data-part={part}
      />
    </svg>
  );
}
