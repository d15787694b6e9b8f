import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allowedPatterns } from '../../lib/watched-hosts';

/** The hosts that the person has allowed, and the way to take one back. */
export interface OwnHostsProps {
  readonly patterns: readonly string[];
  onStop(pattern: string): Promise<unknown>;
}

/** Follows the permissions, which can change in the browser's own pages, too. */
export function useOwnHosts(): OwnHostsProps {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    const refresh = async () => setPatterns(await allowedPatterns());
    onAdded.addListener(refresh);
    onRemoved.addListener(refresh);
    refresh();
    return () => {
      onAdded.removeListener(refresh);
      onRemoved.removeListener(refresh);
    };
  }, []);
  return { patterns, onStop: (pattern) => browser.permissions.remove({ origins: [pattern] }) };
}
