import { useState } from 'preact/hooks';
import { channelNames, type SiteId } from '../../lib/channels';
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
          <p>Your own webmail here? Click Tendril in the toolbar to have it watched.</p>
        </footer>
      ) : null;
    case 'watched':
      return (
        <footer class="watch-line">
          <p title={host.host}>
            <bdi>{host.host}</bdi> is watched.
          </p>
          <button type="button" class="quiet" onClick={() => host.stop()}>
            Stop watching
          </button>
        </footer>
      );
    case 'unwatched':
      return <Unwatched key={host.host} host={host} onLogByHand={onLogByHand} />;
  }
}

interface UnwatchedProps extends Pick<Props, 'onLogByHand'> {
  readonly host: Exclude<Host, { readonly state: 'none' | 'unseen' }>;
}

function Unwatched({ host, onLogByHand }: UnwatchedProps) {
  const [refused, setRefused] = useState(false);
  const watch = async () => setRefused(!(await host.watch().catch(() => false)));
  const { client } = host;
  return (
    <footer class="watch-line">
      <p title={host.host}>
        {refused && 'Not allowed: '}
        <bdi>{host.host}</bdi>
        {!refused && (client ? `: this is ${articled(client)}.` : ': Tendril knows no mail client here.')}
      </p>
      {!client && (
        <button type="button" class="quiet" onClick={onLogByHand}>
          Log by hand
        </button>
      )}
      <button type="button" class={client ? '' : 'quiet'} onClick={watch}>
        {client ? 'Watch this site' : 'Watch this site anyway'}
      </button>
    </footer>
  );
}

/** People say "a Roundcube", but not "a Nextcloud Mail". */
function articled(client: SiteId): string {
  return client === 'roundcube' ? `a ${channelNames[client]}` : channelNames[client];
}
