import { i18n } from '#i18n';
import { isolated } from '../../lib/habit/isolated';
import { leftToReward } from '../../lib/habit/reward';
import type { RewardView } from '../../lib/ledger/reads/habit-view';
import type { Settings } from '../../lib/settings';
import type { PageName } from '../dashboard/route';
import type { Click } from './answer';
import { LastWeeks } from './last-weeks';
import type { PopupView } from './popup-view';

interface Props extends PopupView {
  readonly settings: Settings;
  readonly locale: string;
  onClick(click: Click): void;
  onOpen(page: PageName): void;
}

/** The quiet end: the last weeks, how far the reward is, and the week as time off. */
export function WeekFoot({ week: { week, off }, habit, settings, locale, onClick, onOpen }: Props) {
  const left = leftToReward(habit.reward);
  return (
    <>
      <LastWeeks habit={habit} locale={locale} onMonths={() => onOpen('months')} />
      {!settings.quietly.includes('reward') && left > 0 && habit.reward.total > 0 && (
        <RewardLine reward={habit.reward} left={left} onChoose={() => onOpen('encouragement')} />
      )}
      {!off && (
        <p class="aside-line">
          <button
            type="button"
            class="quiet"
            onClick={() => onClick({ kind: 'time-off', from: week.start, to: week.end })}
          >
            {i18n.t('popup.timeOff')}
          </button>
        </p>
      )}
    </>
  );
}

interface RewardLineProps {
  readonly reward: RewardView;
  readonly left: number;
  onChoose(): void;
}

function RewardLine({ reward: { reward }, left, onChoose }: RewardLineProps) {
  return reward ? (
    <p class="aside-line soft">{i18n.t('popup.reward.left', left, { reward: isolated(reward, 80) })}</p>
  ) : (
    <p class="aside-line">
      <button type="button" class="quiet" onClick={onChoose}>
        {i18n.t('popup.reward.choose')}
      </button>
    </p>
  );
}
