import type { Week } from '../../lib/habit/calendar';
import { weekRange } from '../time-words';
import './week-header.css';

interface Props {
  /** Nothing until the week is known. */
  readonly week?: Week;
  readonly locale: string;
}

/** The top of the popup: whose it is, and which week it shows. */
export function WeekHeader({ week, locale }: Props) {
  return (
    <header class="week-header">
      <span class="mark" />
      <h1>Tendril</h1>
      {week && <p>{weekRange(week, locale)}</p>}
    </header>
  );
}
