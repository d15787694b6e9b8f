import { i18n } from '#i18n';
import type { Theme } from '../../lib/settings';
import type { SettingsSectionProps } from './section-props';
import { Choice } from './setting';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** How Tendril's own pages look. */
export function Look({ settings, onSettings }: SettingsSectionProps) {
  return (
    <Choice
      name={i18n.t('settings.look.theme')}
      hint={i18n.t('settings.look.themeHint')}
      value={settings.theme}
      options={themes.map((theme) => [theme, i18n.t(`settings.look.${theme}`)])}
      onChoose={(theme) => onSettings({ theme })}
    />
  );
}
