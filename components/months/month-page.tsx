import { i18n } from '#i18n';
import type { Day, Weekday } from '../../lib/habit/calendar';
import type { Month } from '../../lib/habit/month';
import type { MonthView } from '../../lib/ledger/reads/months-view';
import { channelName } from '../channel-words';
import { grouped } from '../number-words';
import { Advice } from './advice';
import { Figures } from './figures';
import { MonthDoors } from './month-doors';
import { comparison, headline, programme } from './month-words';
import { Shares } from './shares';
import { StrengthLine } from './strength-line';
import { WeekBars } from './week-bars';
import { WeekList } from './week-list';
import { YearDots } from './year-dots';
import './month-page.css';

/** What the page of a month needs. */
export interface MonthPageProps {
  readonly view: MonthView;
  readonly today: Day;
  readonly first: Weekday;
  readonly locale: string;
  onMonth(month: Month): void;
}

/** One month in one glance, and what its pictures say. */
export function MonthPage({ view, today, first, locale, onMonth }: MonthPageProps) {
  const { facts, weeks, replies } = view;
  const told = { ...view, today, locale };
  const over = (weeks.at(-1)?.week.end ?? '') < today;
  const year = facts.month.slice(0, 4);
  return (
    <div class="month-page">
      <MonthDoors {...{ view, locale, onMonth }} />
      <h1>{headline(told)}</h1>
      <p class="lead">
        {comparison(told)} {programme(facts)}
      </p>
      <Figures {...{ view, today, locale }} />
      <Advice {...{ facts, today }} />
      <section class="card">
        <h2>{i18n.t('months.weeksTitle')}</h2>
        <WeekBars {...{ weeks, locale, over }} />
      </section>
      <div class="month-pair">
        {facts.weeks.length > 0 && (
          <section class="card">
            <h2>{i18n.t('months.weeksInside')}</h2>
            <WeekList weeks={facts.weeks} today={today} locale={locale} />
          </section>
        )}
        <section class="card">
          <h2>{i18n.t('months.byChannel')}</h2>
          {facts.reachedOut === 0 && <p class="soft">{i18n.t('months.quiet')}</p>}
          <Shares
            locale={locale}
            shares={facts.channels.map(({ channel, contacts }) => ({
              name: channelName(channel),
              count: contacts,
            }))}
          />
          {replies && (
            <p class="soft">
              {i18n.t('months.replies', replies.answered, [grouped(replies.answered, locale)], {
                outreaches: grouped(replies.outreaches, locale),
                rate: new Intl.NumberFormat(locale, { style: 'percent' }).format(
                  replies.answered / replies.outreaches,
                ),
              })}
            </p>
          )}
        </section>
      </div>
      <section class="card">
        <h2>{i18n.t('months.strengthTitle')}</h2>
        <StrengthLine {...{ weeks, locale }} />
      </section>
      <section class="card">
        <h2>{i18n.t('months.yearTitle', { year })}</h2>
        <YearDots month={facts.month} days={view.days} {...{ first, today, locale }} />
      </section>
    </div>
  );
}
