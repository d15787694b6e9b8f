import { i18n } from '#i18n';
import type { Day, Weekday } from '../../lib/habit/calendar';
import type { Month } from '../../lib/habit/month';
import { dayIn, dayName } from '../date-words';
import { type Dot, dotsOf, monthPlaces } from './dot-places';
import { NumberTable } from './number-table';
import './year-dots.css';

interface Props {
  /** The month the page is about. */
  readonly month: Month;
  readonly days: readonly { readonly day: Day; readonly contacts: number }[];
  readonly first: Weekday;
  readonly today: Day;
  readonly locale: string;
}

/** The distance of two dots, and the room above for the names of months; in pixels. */
const pitch = 15;
const head = 24;

/** So many weeks stand side by side on the narrowest screen; where there is room, the parts form one row. */
const columnsInPart = 14;

/** More people are a greater dot, and a darker one: it can be read without colour. */
const radii = [1.8, 3.4, 4.4, 5.4, 6.4];

/** The month's year as a calendar of dots, a column for each week. */
export function YearDots({ month, days, first, today, locale }: Props) {
  const year = month.slice(0, 4);
  const dots = dotsOf(year, first, days);
  return (
    <>
      <div class="year-dots" role="img" aria-label={i18n.t('months.yearLabel', days.length, { year })}>
        {[0, 1, 2, 3].map((part) => (
          <Part key={part} {...{ part, month, first, today, locale }} dots={dots.filter(isIn(part))} />
        ))}
      </div>
      <NumberTable
        title={i18n.t('months.yearTitle', { year })}
        head={[i18n.t('months.day'), i18n.t('months.people')]}
        rows={days.map(({ day, contacts }) => [dayName(day, locale), contacts])}
      />
    </>
  );
}

interface PartProps extends Omit<Props, 'days'> {
  readonly part: number;
  readonly dots: readonly Dot[];
}

/** A picture of some columns, which leaves no gap to the next one. */
function Part({ part, dots, month, first, today, locale }: PartProps) {
  const [from = 0, to = 0] = [dots[0]?.column, dots.at(-1)?.column];
  const [width, height] = [pitch * (to - from + 1), head + 7 * pitch];
  return (
    <svg width={width} height={height} viewBox={`${from * pitch} 0 ${width} ${height}`} aria-hidden="true">
      <MonthNames {...{ month, first, part, locale }} />
      {part === 0 && <Weekdays dots={dots} locale={locale} />}
      {dots.map((dot) => (
        <DayDot key={dot.day} dot={dot} today={today} locale={locale} />
      ))}
    </svg>
  );
}

/** Whether a column belongs to that part. */
function isIn(part: number): (place: { readonly column: number }) => boolean {
  return ({ column }) => Math.floor(column / columnsInPart) === part;
}

interface NamesProps {
  readonly month: Month;
  readonly first: Weekday;
  readonly part: number;
  readonly locale: string;
}

/** The names of the months that begin in a part. */
function MonthNames({ month, first, part, locale }: NamesProps) {
  const places = monthPlaces(month.slice(0, 4), first);
  return (
    <>
      {places.filter(isIn(part)).map((place) => (
        <text key={place.month} class={place.month === month ? 'chosen' : ''} x={place.column * pitch} y={14}>
          {dayIn(`${place.month}-01`, locale, { month: 'short' })}
        </text>
      ))}
    </>
  );
}

interface DotProps {
  readonly dot: Dot;
  readonly today: Day;
  readonly locale: string;
}

function DayDot({ dot: { day, column, row, contacts, level }, today, locale }: DotProps) {
  const [x, y] = [(column + 0.5) * pitch, head + (row + 0.5) * pitch];
  return (
    <>
      <circle class={`level-${level} ${day > today ? 'to-come' : ''}`} cx={x} cy={y} r={radii[level] ?? 0}>
        {contacts > 0 && <title>{i18n.t('months.dayTitle', contacts, { day: dayName(day, locale) })}</title>}
      </circle>
      {day === today && <circle class="today" cx={x} cy={y} r={7.2} />}
    </>
  );
}

/** The first, third and fifth day of the week by name: more would not fit. */
function Weekdays({ dots, locale }: { readonly dots: readonly Dot[]; readonly locale: string }) {
  const week = dots.filter(({ column }) => column === 1);
  return (
    <>
      {week
        .filter(({ row }) => row % 2 === 0 && row < 6)
        .map(({ day, row }) => (
          <text key={row} x={-8} y={head + (row + 0.5) * pitch + 5} text-anchor="end">
            {dayIn(day, locale, { weekday: 'short' })}
          </text>
        ))}
    </>
  );
}
