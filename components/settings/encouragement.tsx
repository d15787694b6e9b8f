import { i18n } from '#i18n';
import type { Encouragement as Part } from '../../lib/settings';
import type { SettingsSectionProps } from './section-props';
import { Setting } from './setting';
import { SwitchLine } from './switch-line';

/** In the order of the encouragement's page. */
const parts: readonly Part[] = ['reward', 'road', 'moments', 'decline', 'interview', 'lines'];

/** The reward, and what else encourages: each can be switched off. */
export function Encouragement({ settings, onSettings }: SettingsSectionProps) {
  const { quietly } = settings;
  const change = (part: Part, on: boolean) => {
    const others = quietly.filter((one) => one !== part);
    return onSettings({ quietly: on ? others : [...others, part] });
  };
  return (
    <>
      <RewardFields settings={settings} onSettings={onSettings} />
      {parts.map((part) => (
        <SwitchLine
          key={part}
          name={i18n.t(`settings.encouragement.${part}`)}
          hint={i18n.t(`settings.encouragement.${part}Hint`)}
          on={!quietly.includes(part)}
          onSwitch={(on) => change(part, on)}
        />
      ))}
      <SwitchLine
        name={i18n.t('settings.encouragement.count')}
        hint={i18n.t('settings.encouragement.countHint')}
        on={settings.interviewsCount}
        onSwitch={(interviewsCount) => onSettings({ interviewsCount })}
      />
    </>
  );
}

function RewardFields({ settings, onSettings }: Omit<SettingsSectionProps, 'locale'>) {
  return (
    <>
      <Setting name={i18n.t('settings.encouragement.mine')} hint={i18n.t('settings.encouragement.mineHint')}>
        {(id, hintId) => (
          <input
            id={id}
            aria-describedby={hintId}
            dir="auto"
            maxLength={200}
            value={settings.reward}
            onChange={({ currentTarget }) => onSettings({ reward: currentTarget.value.trim() })}
          />
        )}
      </Setting>
      <Setting
        name={i18n.t('settings.encouragement.every')}
        hint={i18n.t('settings.encouragement.everyHint')}
      >
        {(id, hintId) => (
          <input
            id={id}
            aria-describedby={hintId}
            type="number"
            required
            min={1}
            max={1000}
            value={settings.rewardEvery}
            onChange={({ currentTarget }) => {
              if (currentTarget.reportValidity()) onSettings({ rewardEvery: currentTarget.valueAsNumber });
            }}
          />
        )}
      </Setting>
    </>
  );
}
