import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { siteNames } from '../../lib/channels';
import './watch-line.css';
import type { Host } from './use-host';

interface Props {
  readonly host: Host;
  /** Whether it stands beside the page for long, where the browser seldom tells which page that is. */
  readonly isPanel: boolean;
  onLogByHand(): void;
}

/** *Watch this site*, for webmail on a host of one's own; nothing where it does not apply. */
export function WatchLine({ host, isPanel, onLogByHand }: Props) {
  switch (host.state) {
    case 'none':
      return null;
    case 'unseen':
      return isPanel ? (
        <footer class="watch-line">
          <p>{i18n.t('popup.watch.unseen')}</p>
        </footer>
      ) : null;
    case 'watched':
      return (
        <footer class="watch-line">
          <p title={host.host}>{i18n.t('popup.watch.watched', { host: host.host })}</p>
          <button type="button" class="quiet" onClick={() => host.stop()}>
            {i18n.t('popup.watch.stop')}
          </button>
        </footer>
      );
    case 'unwatched':
      return <Unwatched key={host.host} host={host} onLogByHand={onLogByHand} />;
  }
}

type Known = Exclude<Host, { readonly state: 'none' | 'unseen' }>;

interface UnwatchedProps extends Pick<Props, 'onLogByHand'> {
  readonly host: Known;
}

function Unwatched({ host, onLogByHand }: UnwatchedProps) {
  const [refused, setRefused] = useState(false);
  const watch = async () => setRefused(!(await host.watch().catch(() => false)));
  const { client } = host;
  return (
    <footer class="watch-line">
      <p title={host.host}>{refused ? i18n.t('popup.watch.notAllowed', { host: host.host }) : about(host)}</p>
      {!client && (
        <button type="button" class="quiet" onClick={onLogByHand}>
          {i18n.t('popup.hand.title')}
        </button>
      )}
      <button type="button" class={client ? '' : 'quiet'} onClick={watch}>
        {i18n.t(client ? 'popup.watch.watch' : 'popup.watch.watchAnyway')}
      </button>
    </footer>
  );
}

/** A host's name is in ASCII, and needs no isolates. */
function about({ host, client }: Known): string {
  return client
    ? i18n.t('popup.watch.client', { host, client: siteNames[client] })
    : i18n.t('popup.watch.unknown', { host });
}
