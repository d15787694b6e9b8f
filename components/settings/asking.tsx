import { i18n } from '#i18n';
import type { NeverView } from '../../lib/ledger/view';
import type { Settings } from '../../lib/settings';
import { passFocus } from '../popup/focus-heir';
import { SwitchLine } from './switch-line';

interface Props {
  readonly settings: Settings;
  readonly nevers: readonly NeverView[];
  onSettings(changes: Partial<Settings>): unknown;
  /** Asks for the permission where it is needed; resolves with whether notifications are on. */
  onNotify(on: boolean): Promise<boolean>;
  onAllow(never: NeverView): void;
}

/** Whom Tendril asks about, and where beside its own pages. */
export function Asking({ settings, nevers, onSettings, onNotify, onAllow }: Props) {
  return (
    <section class="card" aria-labelledby="asking">
      <h2 id="asking">{i18n.t('asking.title')}</h2>
      <SwitchLine
        name={i18n.t('asking.trust')}
        on={settings.trust}
        onSwitch={(trust) => onSettings({ trust })}
      />
      <p class="soft">{i18n.t('asking.trustHint')}</p>
      <SwitchLine name={i18n.t('asking.notify')} on={settings.notify} onSwitch={onNotify} />
      <p class="soft">{i18n.t('asking.notifyHint')}</p>
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
    </section>
  );
}
