import { i18n } from '#i18n';
import { isWebmail, type SiteId } from '../../lib/channels';
import { SiteLine, type SiteLineProps } from './site-line';
import { SwitchLine } from './switch-line';
import './noticing.css';

/** Its sites, and what each of their lines needs. */
export interface NoticingProps extends Omit<SiteLineProps, 'site'> {
  readonly sites: readonly SiteId[];
}

/** Where Tendril looks: each site with its switches, how it fares and its self-test. */
export function Noticing({ sites, ...props }: NoticingProps) {
  const networks = sites.filter((site) => !isWebmail(site));
  return (
    <>
      <SwitchLine
        name={i18n.t('noticing.replies')}
        hint={i18n.t('noticing.repliesHint')}
        on={props.settings.noticeReplies}
        onSwitch={(noticeReplies) => props.onSettings({ noticeReplies })}
      />
      <h3>{i18n.t('noticing.networks')}</h3>
      <p class="soft">{i18n.t('noticing.networksHint')}</p>
      <ul>
        {networks.map((site) => (
          <SiteLine key={site} site={site} {...props} />
        ))}
      </ul>
      <h3>{i18n.t('noticing.webmail')}</h3>
      <p class="soft">{i18n.t('noticing.webmailHint')}</p>
      <ul>
        {sites.filter(isWebmail).map((site) => (
          <SiteLine key={site} site={site} {...props} />
        ))}
      </ul>
    </>
  );
}
