import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import { isEarned } from '../../lib/habit/reward';
import type { HabitView } from '../../lib/ledger/reads/habit-view';
import type { OutreachView, WeekView } from '../../lib/ledger/reads/view';
import type { Settings } from '../../lib/settings';
import { AfterDecline } from './after-decline';
import type { Click } from './answer';
import { RewardCard, SmallerGoalCard } from './asking-card';
import { MomentQuote } from './moment-quote';
import type { PopupView } from './popup-view';
import './tile.css';

interface Props extends PopupView {
  readonly settings: Settings;
  readonly today: Day;
  /** The time, in milliseconds since 1970. */
  readonly at: number;
  readonly locale: string;
  /** An outreach of an earlier week that was declined just now. */
  readonly declined?: OutreachView | undefined;
  onClick(click: Click): void;
  onKeepGoal(): void;
  onCopy(text: string): Promise<void>;
}

/** A kept goal is not asked about again for two weeks, in milliseconds. */
const goalPeace = 14 * 24 * 60 * 60_000;

/** The one card that helps most now, if any does: after a no, a reward, a smaller goal, or a moment to remember. */
export function Encouraging({ week, habit, settings, today, at, locale, ...more }: Props) {
  const { quietly, rewardEvery, goalKeptAt } = settings;
  const moment = quietly.includes('moments') ? undefined : habit.moment;
  const declined = more.declined ?? declinedOn(today, week);
  if (declined && !quietly.includes('decline'))
    return <AfterDecline {...{ declined, moment, today, locale }} onCopy={more.onCopy} />;
  // What was just sent is asked about already.
  if (week.waiting.length > 0) return null;
  if (!quietly.includes('reward') && isEarned(habit.reward))
    return <RewardCard reward={habit.reward} {...{ rewardEvery, locale }} onClick={more.onClick} />;
  if (habit.smallerGoal !== undefined && at - goalKeptAt > goalPeace)
    return <SmallerGoalCard contacts={habit.smallerGoal} onClick={more.onClick} onKeep={more.onKeepGoal} />;
  if (moment && isThin(week, habit))
    return (
      <section class="tile" aria-labelledby="remember">
        <h2 id="remember">{i18n.t('popup.remember')}</h2>
        <MomentQuote {...{ moment, today, locale }} />
      </section>
    );
  return null;
}

function declinedOn(today: Day, { outreaches }: WeekView): OutreachView | undefined {
  return outreaches.find(({ outcome }) => outcome?.outcome === 'declined' && outcome.day === today);
}

/** The week before was thin, and nothing has happened in this one yet. */
function isThin({ count, off }: WeekView, { weeks }: HabitView): boolean {
  const before = weeks.at(-2);
  return !off && count === 0 && before !== undefined && !before.off && before.contacts < before.goal;
}
