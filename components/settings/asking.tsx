import { i18n } from '#i18n';
import type { NeverView } from '../../lib/ledger/reads/view';
import { passFocus } from '../focus-heir';
import type { SettingsSectionProps } from './section-props';
import { SwitchLine } from './switch-line';

export interface AskingProps extends Omit<SettingsSectionProps, 'locale'> {
  readonly nevers: readonly NeverView[];
  /** Asks for the permission where it is needed; resolves with `false` where it was not given. */
  onNotify(on: boolean): Promise<boolean>;
  onAllow(never: NeverView): void;
}

/** Whom Tendril asks about, and where beside its own pages. */
export function Asking({ settings, nevers, onSettings, onNotify, onAllow }: AskingProps) {
  return (
    <>
      <SwitchLine
        name={i18n.t('asking.trust')}
        hint={i18n.t('asking.trustHint')}
        on={settings.trust}
        onSwitch={(trust) => onSettings({ trust })}
      />
      <SwitchLine
        name={i18n.t('asking.notify')}
        hint={i18n.t('asking.notifyHint')}
        on={settings.notify}
        onSwitch={onNotify}
      />
      <h3 id="never">{i18n.t('asking.never')}</h3>
      {nevers.length === 0 && <p class="soft">{i18n.t('asking.nobody')}</p>}
      <ul aria-labelledby="never">
        {nevers.map((never) => (
          <li key={never.id} class="list-line">
            <bdi id={`never-${never.id}`}>{never.name}</bdi>
            <button
              type="button"
              aria-describedby={`never-${never.id}`}
              onClick={(event) => {
                passFocus(event.currentTarget);
                onAllow(never);
              }}
            >
              {i18n.t('asking.allow')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
