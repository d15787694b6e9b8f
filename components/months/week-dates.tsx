import type { WeekFacts } from '../../lib/habit/weeks';
import { shortDay } from '../date-words';
import { middleOf } from './bar-places';

interface Props {
  readonly weeks: readonly WeekFacts[];
  readonly y: number;
  readonly locale: string;
}

/** Under every fourth week, counted from the newest, the day on which it began: more would not fit on a phone. */
export function WeekDates({ weeks, y, locale }: Props) {
  return (
    <>
      {weeks.map(({ week }, column) => {
        if ((weeks.length - 1 - column) % 4 !== 0) return null;
        return (
          <text key={week.start} x={`${middleOf(column, weeks.length)}%`} y={y} text-anchor="middle">
            {shortDay(week.start, locale)}
          </text>
        );
      })}
    </>
  );
}
