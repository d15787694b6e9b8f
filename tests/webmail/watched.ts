import { built, launchTendril, type Tendril } from '../browser/extension';
import { grantHosts } from '../browser/grant';
import type { Place } from './cases';
import { type Hand, handOn } from './hand';
import type { Webmail } from './server';

const named = 'mail.example.test';

/** A Chromium whose owner has committed, and has given Tendril the webmail's hosts to watch. */
export async function launchWatching(): Promise<Tendril> {
  const first = await launchTendril();
  await first.commit();
  await first.close();
  grantHosts(first.profile, built, ['http://127.0.0.1/*', `http://${named}/*`]);
  return relaunch(first);
}

/** The same profile in a new browser. */
export function relaunch({ profile }: Tendril): Promise<Tendril> {
  return launchTendril({ profile, args: [`--host-resolver-rules=MAP ${named} 127.0.0.1`] });
}

/** A hand on a new page of the webmail. */
export async function handAt(place: Place, { context }: Tendril, { ports }: Webmail): Promise<Hand> {
  const skin = place === 'larry' ? 'larry' : 'elastic';
  const host = place === 'named' ? named : '127.0.0.1';
  return handOn(await context.newPage(), `http://${host}:${ports[skin]}`, skin);
}
