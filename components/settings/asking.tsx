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
      <h2 id="asking">Asking</h2>
      <SwitchLine
        name="Count people whom I confirmed twice without asking"
        on={settings.trust}
        onSwitch={(trust) => onSettings({ trust })}
      />
      <p class="soft">They show in your week with Undo. Mails to more than five people always ask.</p>
      <SwitchLine name="Ask in a desktop notification, too" on={settings.notify} onSwitch={onNotify} />
      <p class="soft">
        Where no question stands in the page. Your browser asks you once whether that is all right.
      </p>
      <h3 id="never">Never</h3>
      {nevers.length === 0 && <p class="soft">Nobody. “Never for Jane” is in the menu of each message.</p>}
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
              Allow again
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
