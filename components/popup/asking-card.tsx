import { i18n } from '#i18n';
import { isolated } from '../../lib/habit/isolated';
import { nextReward } from '../../lib/habit/reward';
import type { RewardView } from '../../lib/ledger/reads/habit-view';
import { focusWeek } from '../focus-heir';
import { grouped } from '../number-words';
import type { Click } from './answer';
import './tile.css';

interface RewardProps {
  readonly reward: RewardView;
  readonly rewardEvery: number;
  readonly locale: string;
  onClick(click: Click): void;
}

/** The person's own reward, earned and not taken yet. */
export function RewardCard({ reward: { next: total, reward }, rewardEvery, locale, onClick }: RewardProps) {
  return (
    <section class="tile warm" aria-labelledby="reward">
      <h2 id="reward">{i18n.t('popup.reward.title', total, [grouped(total, locale)])}</h2>
      <p>
        {reward
          ? i18n.t('popup.reward.yours', { reward: isolated(reward, 120) })
          : i18n.t('popup.reward.any')}
      </p>
      <div class="tile-actions">
        <button
          type="button"
          class="primary"
          aria-describedby="reward"
          onClick={(event) => {
            focusWeek(event.currentTarget);
            onClick({ kind: 'claim', total, reward, following: nextReward([{ total }], rewardEvery) });
          }}
        >
          {i18n.t('popup.reward.claim')}
        </button>
      </div>
    </section>
  );
}

interface GoalProps {
  readonly contacts: number;
  onClick(click: Click): void;
  onKeep(): void;
}

/** After two thin weeks: a smaller goal, for the time being. */
export function SmallerGoalCard({ contacts, onClick, onKeep }: GoalProps) {
  return (
    <section class="tile warm" aria-labelledby="smaller-goal">
      <h2 id="smaller-goal">{i18n.t('popup.smallerGoal.title', contacts)}</h2>
      <p>{i18n.t('popup.smallerGoal.words')}</p>
      <div class="tile-actions">
        <button
          type="button"
          class="primary"
          onClick={(event) => {
            focusWeek(event.currentTarget);
            onClick({ kind: 'goal', contacts });
          }}
        >
          {i18n.t('popup.smallerGoal.yes', contacts)}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={(event) => {
            focusWeek(event.currentTarget);
            onKeep();
          }}
        >
          {i18n.t('popup.smallerGoal.keep')}
        </button>
      </div>
    </section>
  );
}
