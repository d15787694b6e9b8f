import { channelNames, type SiteId } from '../../lib/channels';
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
      <legend>Where Tendril looks</legend>
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
              {channelNames[site]}
            </label>
          </li>
        ))}
      </ul>
      <p class="soft">
        Your own webmail, such as Roundcube? Open it later and press <i>Watch this site</i> in Tendril’s
        popup: it says which mail client it finds and asks for that one address.
      </p>
    </fieldset>
  );
}
