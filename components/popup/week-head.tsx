import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { focusWeek } from '../focus-heir';
import type { PopupView } from './popup-view';
import { namesOf, wroteBack } from './week-names';
import { WeekRing } from './week-ring';
import { weekSentence } from './week-words';

interface Props extends Pick<PopupView, 'week'> {
  /** Outreaches of earlier weeks: who of them wrote back belongs into the sentence. */
  readonly open: PopupView['habit']['open'];
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** The first thing seen: the ring, and one human sentence. */
export function WeekHead({ week, open, children }: Props) {
  const { goal, count, off, waiting } = week;
  const people = { names: namesOf(week), wroteBack: wroteBack(week, open) };
  return (
    <WeekRing
      count={count}
      goal={goal}
      sentence={weekSentence({ goal, count, off, waiting: waiting.length, ...people })}
    >
      {children}
    </WeekRing>
  );
}

/** *I am back*: the way out of time off. */
export function BackButton({ onBack }: { onBack(): void }) {
  return (
    <button
      type="button"
      onClick={(event) => {
        focusWeek(event.currentTarget);
        onBack();
      }}
    >
      {i18n.t('popup.back')}
    </button>
  );
}
