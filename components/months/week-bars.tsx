import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WeekFacts } from '../../lib/habit/weeks';
import { barsOf, goalLinesOf, middleOf } from './bar-places';
import { WeekDates } from './week-dates';
import { WeekTable } from './week-table';
import './week-bars.css';

// No chart library: these are a few rectangles and a line, and cost no byte more than they show.

interface Props {
  /** Oldest first. */
  readonly weeks: readonly WeekFacts[];
  readonly locale: string;
  /** All of them are over; otherwise the last one is still running. */
  readonly over?: boolean;
  /** Small, without numbers and dates. */
  readonly compact?: boolean;
}

/** The weeks as bars, with the goal as a line. */
export function WeekBars({ weeks, locale, over = false, compact = false }: Props) {
  const height = compact ? 40 : 132;
  const goal = weeks.at(-1)?.goal ?? 0;
  const lines = goalLinesOf(weeks, height);
  const goalY = lines.at(-1)?.y ?? 0;
  return (
    <div class={`week-bars ${compact ? 'compact' : ''}`}>
      <svg role="img" aria-label={weeksLabel(weeks)} height={compact ? height : height + 50}>
        <Bars weeks={weeks} height={height} over={over} />
        {lines.map(({ from, to, y }) => (
          <line key={from} class="goal" x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
        ))}
        {!compact && (
          <text class="goal-name" x="100%" dx="8" y={goalY} dominant-baseline="middle">
            {i18n.t('months.goalMark', [goal])}
          </text>
        )}
        {!compact && <Axis weeks={weeks} y={height} locale={locale} />}
      </svg>
      <WeekTable weeks={weeks} locale={locale} over={over} unseen={compact} />
    </div>
  );
}

/** One sentence for those who do not see the bars. */
function weeksLabel(weeks: readonly WeekFacts[]): string {
  const met = weeks.filter(({ off, contacts, goal }) => !off && contacts >= goal).length;
  return i18n.t('months.weeksLabel', weeks.length, { met });
}

interface BarsProps {
  readonly weeks: readonly WeekFacts[];
  readonly height: number;
  readonly over: boolean;
}

function Bars({ weeks, height, over }: BarsProps) {
  const hatch = useId();
  return (
    <>
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="6" height="6" />
        <rect class="hatch-line" width="2.5" height="6" />
      </pattern>
      {barsOf(weeks, height, over).map(({ look, x, width, y, height: high }, column) => (
        <rect
          key={weeks[column]?.week.start}
          class={`bar ${look}`}
          x={`${x}%`}
          width={`${width}%`}
          y={y}
          height={high}
          rx={Math.min(4, high / 2)}
          {...(look === 'running' && { style: { fill: `url(#${hatch})` } })}
        />
      ))}
    </>
  );
}

/** Under each bar its number, none where there is no bar to count, and beneath the days on which weeks began. */
function Axis({ weeks, y, locale }: { weeks: readonly WeekFacts[]; y: number; locale: string }) {
  return (
    <>
      {weeks.map(({ week, contacts, off }, column) => (
        <text
          key={week.start}
          class="number"
          x={`${middleOf(column, weeks.length)}%`}
          y={y + 19}
          text-anchor="middle"
        >
          {contacts > 0 ? contacts : off && '–'}
        </text>
      ))}
      <WeekDates weeks={weeks} y={y + 42} locale={locale} />
    </>
  );
}
