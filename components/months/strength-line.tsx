import { i18n } from '#i18n';
import type { MonthView } from '../../lib/ledger/reads/months-view';
import { weekRange } from '../time-words';
import { middleOf } from './bar-places';
import { NumberTable } from './number-table';
import { WeekDates } from './week-dates';
import './strength-line.css';

interface Props {
  readonly weeks: MonthView['weeks'];
  readonly locale: string;
}

/** The height of the whole scale, 0 to 100, in pixels. */
const height = 110;

/** The habit's strength after each week. */
export function StrengthLine({ weeks, locale }: Props) {
  const points = weeks.map(({ week, strength }, column) => ({
    key: week.start,
    x: `${middleOf(column, weeks.length)}%`,
    y: height * (1 - strength / 100),
  }));
  const now = Math.round(weeks.at(-1)?.strength ?? 0);
  const begin = Math.round(weeks[0]?.strength ?? 0);
  return (
    <>
      <svg
        class="strength-line"
        role="img"
        aria-label={i18n.t('months.strengthLabel', { begin, now })}
        height={height + 30}
      >
        {[0, 50, 100].map((level) => (
          <Level key={level} level={level} now={now} />
        ))}
        {points.map(({ key, x, y }, at) => {
          const next = points[at + 1];
          return next && <line key={key} class="way" x1={x} y1={y} x2={next.x} y2={next.y} />;
        })}
        {points.slice(-1).map(({ key, x, y }) => (
          <g key={key}>
            <circle cx={x} cy={y} r={5} />
            <text class="now" x="100%" dx="8" y={y} dominant-baseline="middle">
              {now}
            </text>
          </g>
        ))}
        <WeekDates weeks={weeks} y={height + 24} locale={locale} />
      </svg>
      <NumberTable
        title={i18n.t('months.strengthTitle')}
        head={[i18n.t('months.week'), i18n.t('months.strength')]}
        rows={weeks.map(({ week, strength }) => [weekRange(week, locale), Math.round(strength)])}
      />
    </>
  );
}

/** A line of the scale; its number makes room for the strength where that is near. */
function Level({ level, now }: { readonly level: number; readonly now: number }) {
  const y = height * (1 - level / 100);
  return (
    <>
      <line class="level" x1="0" x2="100%" y1={y} y2={y} />
      {Math.abs(now - level) > 18 && (
        <text x="100%" dx="8" y={y} dominant-baseline="middle">
          {level}
        </text>
      )}
    </>
  );
}
