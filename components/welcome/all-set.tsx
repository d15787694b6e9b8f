import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Channel, isSiteId, siteNames } from '../../lib/channels';
import type { Settings } from '../../lib/settings';
import { channelName } from '../channel-words';
import { RemindTip } from './remind-tip';
import './all-set.css';

interface Props {
  readonly settings: Settings;
  readonly locale: string;
  /** Switches the reminder on the desktop on. */
  onRemind(): void;
}

/** After the commitment: the next three small steps. */
export function AllSet({ settings, locale, onRemind }: Props) {
  const channel = settings.startChannel;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="all-set">
      <span class="mark" />
      <h1 class="title" ref={heading} tabIndex={-1}>
        {i18n.t('allSet.title')}
      </h1>
      <p class="lead">{i18n.t('allSet.lead')}</p>
      <ol>
        <li>
          <h2>{i18n.t('allSet.pin')}</h2>
          <p>{i18n.t('allSet.pinHow')}</p>
        </li>
        <li>
          <h2>{i18n.t('allSet.hello')}</h2>
          <p>{helloBy(channel)}</p>
        </li>
        <li>
          <h2>{i18n.t('allSet.click')}</h2>
          <p>{clickFor(channel)}</p>
        </li>
      </ol>
      <ul class="tips">
        <RemindTip plan={settings} locale={locale} onRemind={onRemind} />
        <Tips />
      </ul>
      <p class="soft">{i18n.t('allSet.close')}</p>
    </main>
  );
}

const tips = [
  ['allSet.panel', 'allSet.panelHow'],
  ['allSet.keys', 'allSet.keysHow'],
  ['allSet.webmail', 'allSet.webmailHow'],
] as const;

/** What makes it easier still. */
function Tips() {
  return (
    <>
      {tips.map(([what, how]) => (
        <li key={what}>
          <b>{i18n.t(what)}</b> {i18n.t(how)}
        </li>
      ))}
    </>
  );
}

const hellos = {
  call: 'allSet.helloCall',
  'in-person': 'allSet.helloInPerson',
  letter: 'allSet.helloLetter',
  other: 'allSet.helloOther',
} as const;

function helloBy(channel: Channel): string {
  return isSiteId(channel)
    ? i18n.t('allSet.helloSite', { site: siteNames[channel] })
    : i18n.t(hellos[channel]);
}

function clickFor(channel: Channel): string {
  return isSiteId(channel)
    ? i18n.t('allSet.clickSite')
    : i18n.t('allSet.clickHand', { channel: channelName(channel) });
}
