import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isWebmail, type SiteId, siteNames } from '../../lib/channels';
import type { LastNoticed } from '../../lib/ledger/reads/noticed';
import type { TroubleView } from '../../lib/ledger/reads/view';
import type { Settings } from '../../lib/settings';
import { TroubleLine } from '../popup/trouble-line';
import { ago } from '../time-words';
import type { Environment } from '../trouble-words';
import { SelfTest } from './self-test';
import { SwitchLine } from './switch-line';
import type { SelfTesting } from './use-self-test';

/** One site, and what is known and can be done about it. */
export interface SiteLineProps {
  readonly site: SiteId;
  readonly settings: Settings;
  readonly troubles: readonly TroubleView[];
  readonly noticed: LastNoticed;
  readonly now: number;
  readonly locale: string;
  readonly seenWith: Environment;
  readonly testing: SelfTesting;
  onSettings(changes: Partial<Settings>): unknown;
  onExcuse(trouble: TroubleView): void;
  onCopy(text: string): Promise<void>;
}

/** One site: its switches, how it fares, how sure that is, and its self-test. */
export function SiteLine({ site, settings, troubles, testing, onSettings, ...props }: SiteLineProps) {
  const name = siteNames[site];
  const isOn = !settings.sitesOff.includes(site);
  const own = troubles.filter((trouble) => trouble.site === site);
  const { test } = testing;
  const button = useRef<HTMLButtonElement>(null);
  const end = () => {
    button.current?.focus();
    testing.end();
  };
  return (
    <li class="site-line">
      <SwitchLine
        name={name}
        on={isOn}
        onSwitch={(on) => onSettings({ sitesOff: listed(settings.sitesOff, site, !on) })}
      />
      <p>
        {stateOf(props.noticed[site], isOn, own.length > 0, props)}
        <br />
        <span class="soft">{i18n.t(`certainty.${site}`)}</span>
      </p>
      {isOn && (
        <div class="site-actions">
          <SwitchLine
            name={i18n.t('noticing.ask')}
            fullName={i18n.t('noticing.askOn', { site: name })}
            on={asksOn(settings, site)}
            onSwitch={(on) => onSettings(askChange(settings, site, on))}
          />
          <button
            ref={button}
            type="button"
            aria-label={i18n.t('selfTest.testSite', { site: name })}
            onClick={() => testing.start(site)}
          >
            {i18n.t('selfTest.test')}
          </button>
        </div>
      )}
      {own.map((trouble) => (
        <TroubleLine
          key={trouble.part}
          trouble={trouble}
          seenWith={props.seenWith}
          onExcuse={() => props.onExcuse(trouble)}
          onCopy={props.onCopy}
        />
      ))}
      {test?.site === site && <SelfTest key={test.until} test={test} onEnd={end} />}
    </li>
  );
}

function stateOf(
  at: number | undefined,
  isOn: boolean,
  isTroubled: boolean,
  { now, locale }: Pick<SiteLineProps, 'now' | 'locale'>,
): string {
  if (!isOn) return i18n.t('noticing.off');
  if (at === undefined) return i18n.t('noticing.nothing');
  return i18n.t(isTroubled ? 'noticing.last' : 'noticing.fine', { ago: ago(at, now, locale) });
}

function asksOn({ chipOff, chipOn }: Settings, site: SiteId): boolean {
  return isWebmail(site) ? !chipOff.includes(site) : chipOn.includes(site);
}

function askChange({ chipOff, chipOn }: Settings, site: SiteId, on: boolean): Partial<Settings> {
  return isWebmail(site) ? { chipOff: listed(chipOff, site, !on) } : { chipOn: listed(chipOn, site, on) };
}

function listed(list: readonly SiteId[], site: SiteId, isIn: boolean): SiteId[] {
  const others = list.filter((one) => one !== site);
  return isIn ? [...others, site] : others;
}
