import { useState } from 'preact/hooks';
import './watch-line.css';
import type { Host } from './use-host';

/** *Watch this site*, for webmail on a host of one's own; nothing where it does not apply. */
export function WatchLine({ host }: { readonly host: Host }) {
  const [refused, setRefused] = useState(false);
  if (host.state === 'none') return null;
  const watched = host.state === 'watched';
  return (
    <footer class="watch-line">
      <p title={host.host}>
        {refused && !watched && 'Not allowed: '}
        <bdi>{host.host}</bdi>
      </p>
      {watched ? (
        <button type="button" class="quiet" onClick={() => host.stop()}>
          Stop watching
        </button>
      ) : (
        <button
          type="button"
          class="quiet"
          onClick={async () => setRefused(!(await host.watch().catch(() => false)))}
        >
          Watch this site
        </button>
      )}
    </footer>
  );
}
