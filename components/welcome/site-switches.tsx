import { i18n } from '#i18n';
import { type SiteId, siteNames } from '../../lib/channels';
import '../settings/switch.css';

interface Props {
  readonly sites: readonly SiteId[];
  /** Those that start switched off. */
  readonly off: readonly SiteId[];
}

/** One switch for each built-in site. */
export function SiteSwitches({ sites, off }: Props) {
  return (
    <fieldset class="sites">
      <legend>{i18n.t('welcome.sites')}</legend>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <label>
              <input
                type="checkbox"
                class="switch"
                name="site"
                value={site}
                defaultChecked={!off.includes(site)}
              />
              {siteNames[site]}
            </label>
          </li>
        ))}
      </ul>
      <p class="soft">{i18n.t('welcome.ownWebmail')}</p>
    </fieldset>
  );
}
