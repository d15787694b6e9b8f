import { built, launchTendril, type Tendril } from '../browser/extension';
import { grantHosts } from '../browser/grant';

/** Chromium finds every host under this name on loopback. Pages there are no secure contexts. */
export const domain = 'example.test';

/** A Chromium whose owner has committed, and has given Tendril the hosts of these match patterns to watch. */
export async function launchWatching(pattern: string): Promise<Tendril> {
  const first = await launchTendril();
  await first.commit();
  await first.close();
  grantHosts(first.profile, built, [pattern]);
  return relaunch(first);
}

/** The same profile in a new browser. */
export function relaunch({ profile }: Tendril): Promise<Tendril> {
  return launchTendril({ profile, args: [`--host-resolver-rules=MAP *.${domain} 127.0.0.1`] });
}
