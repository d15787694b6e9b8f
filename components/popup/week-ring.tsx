import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { WeekSentence } from './week-words';
import './week-ring.css';

interface Props {
  readonly count: number;
  readonly goal: number;
  /** Absent until it has been read what it says. */
  readonly sentence?: WeekSentence;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** The first thing seen: the week against its goal, and one human sentence. */
export function WeekRing({ count, goal, sentence, children }: Props) {
  return (
    <section class="week-ring" aria-label={i18n.t('popup.yourWeek')}>
      <div
        class="ring"
        role="progressbar"
        aria-label={i18n.t('popup.weeklyGoal')}
        aria-valuemin={0}
        aria-valuenow={count}
        aria-valuemax={goal}
        aria-valuetext={i18n.t('popup.countOfGoal', { count, goal })}
      >
        <Arc part={Math.min(1, count / goal)} />
        <p>
          <b>{count}</b>
          <span>{i18n.t('popup.ofGoal', { goal })}</span>
        </p>
      </div>
      <div class="sentence">
        <p>{sentence?.headline}</p>
        <p>{sentence?.detail}</p>
        {children}
      </div>
    </section>
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
