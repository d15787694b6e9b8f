import { i18n } from '#i18n';
import { focusWeek } from '../focus-heir';
import type { Click } from './answer';
import type { PopupView } from './popup-view';
import { namesOf, wroteBack } from './week-names';
import { WeekRing } from './week-ring';
import { weekSentence } from './week-words';

interface Props extends PopupView {
  onClick(click: Click): void;
}

/** The first thing seen: the ring, one human sentence, and on time off the way back. */
export function WeekHead({ week, habit: { open, timeOff }, onClick }: Props) {
  const { goal, count, off, waiting } = week;
  const people = { names: namesOf(week), wroteBack: wroteBack(week, open) };
  return (
    <WeekRing
      count={count}
      goal={goal}
      sentence={weekSentence({ goal, count, off, waiting: waiting.length, ...people })}
    >
      {off && timeOff && (
        <button
          type="button"
          onClick={(event) => {
            focusWeek(event.currentTarget);
            onClick({ kind: 'end-time-off', timeOff: timeOff.id });
          }}
        >
          {i18n.t('popup.back')}
        </button>
      )}
    </WeekRing>
  );
}
