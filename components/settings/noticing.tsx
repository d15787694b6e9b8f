import { isWebmail, type SiteId } from '../../lib/channels';
import { SiteLine, type SiteLineProps } from './site-line';
import './noticing.css';

/** Its sites, and what each of their lines needs. */
export interface NoticingProps extends Omit<SiteLineProps, 'site'> {
  readonly sites: readonly SiteId[];
}

/** Where Tendril looks: each site with its switches, how it fares and its self-test. */
export function Noticing({ sites, ...props }: NoticingProps) {
  const networks = sites.filter((site) => !isWebmail(site));
  return (
    <section class="card" aria-labelledby="noticing">
      <h2 id="noticing">Noticing</h2>
      <h3>Networks</h3>
      <p class="soft">
        Asking in the page is off here unless you switch it on: LinkedIn hunts for extensions in its pages.
        The side panel asks beside the page, and the page knows nothing of it.
      </p>
      <ul>
        {networks.map((site) => (
          <SiteLine key={site} site={site} {...props} />
        ))}
      </ul>
      <h3>Webmail</h3>
      <p class="soft">
        Asking in the page is on here: the question stands where you have just sent, and goes away by itself.
      </p>
      <ul>
        {sites.filter(isWebmail).map((site) => (
          <SiteLine key={site} site={site} {...props} />
        ))}
      </ul>
    </section>
  );
}
