import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import { isolated } from '../../lib/habit/isolated';
import { isEarned, leftToReward } from '../../lib/habit/reward';
import type { EncouragementView } from '../../lib/ledger/reads/encouragement-view';
import type { RewardView } from '../../lib/ledger/reads/habit-view';
import type { Change } from '../../lib/outbox';
import type { Settings } from '../../lib/settings';
import { grouped } from '../number-words';
import { RewardsTaken } from './rewards-taken';

interface Props {
  readonly reward: RewardView;
  readonly claims: EncouragementView['claims'];
  readonly rewardEvery: number;
  readonly today: Day;
  readonly locale: string;
  onSettings(changes: Partial<Pick<Settings, 'reward' | 'rewardEvery'>>): void;
  /** `words` say what was done. */
  onChange(change: Change, words: string): void;
}

/** The person's own reward: what it is, after how many, how far it is, and those taken. */
export function RewardPart({ reward, claims, rewardEvery, today, locale, onSettings, onChange }: Props) {
  return (
    <>
      <p class="soft">{i18n.t('encouragement.reward.words')}</p>
      <div class="fields">
        <label>
          {i18n.t('encouragement.reward.mine')}
          <input
            value={reward.reward}
            maxLength={120}
            dir="auto"
            autocomplete="off"
            placeholder={i18n.t('encouragement.reward.example')}
            onChange={({ currentTarget }) => onSettings({ reward: currentTarget.value.trim() })}
          />
        </label>
        <label class="short">
          {i18n.t('encouragement.reward.every')}
          <input
            type="number"
            min={1}
            max={1000}
            value={rewardEvery}
            onChange={({ currentTarget: { validity, valueAsNumber } }) => {
              if (validity.valid && Number.isInteger(valueAsNumber))
                onSettings({ rewardEvery: valueAsNumber });
            }}
          />
        </label>
      </div>
      <HowFar {...{ reward, locale, onChange }} />
      {claims.length > 0 && <RewardsTaken {...{ claims, today, locale }} />}
    </>
  );
}

function HowFar({ reward, locale, onChange }: Pick<Props, 'reward' | 'locale' | 'onChange'>) {
  const left = leftToReward(reward);
  if (!isEarned(reward)) return <p>{i18n.t('encouragement.reward.left', left, [grouped(left, locale)])}</p>;
  return (
    <div class="earned">
      <p>
        {reward.reward
          ? i18n.t('encouragement.reward.earned', reward.next, [grouped(reward.next, locale)], {
              reward: isolated(reward.reward, 120),
            })
          : i18n.t('popup.reward.any')}
      </p>
      <button
        type="button"
        class="primary"
        onClick={({ currentTarget }) => {
          currentTarget.closest('section')?.querySelector('h2')?.focus();
          onChange(
            { kind: 'claim', total: reward.next, reward: reward.reward },
            i18n.t('popup.said.claimed'),
          );
        }}
      >
        {i18n.t('popup.reward.claim')}
      </button>
    </div>
  );
}
