import type { SiteId } from '../../lib/channels';
import type { SiteCase, Someone } from './case';
import { friend, me, nobody, onlyThePerson } from './correspondents';

/** What a case on a webmail adds to the ordinary: an English mailbox on a server that answers soon. */
export interface Telling {
  readonly host?: string;
  readonly path?: (who: Someone) => string;
  readonly scene?: (who: Someone) => object;
  readonly expects?: SiteCase['expects'];
}

/** Where a webmail lives: host, the path that all its pages share, and the page that one begins on; and what its scenes always have. */
interface Home {
  readonly host: string;
  readonly base: string;
  readonly start: string;
  readonly usual?: object;
}

/** Makes the cases on a webmail: those in which their person must be sighted, or what `expects` says, and those in which nothing is sent. */
export function casesOn(site: SiteId, home: Home) {
  function on(name: string, act: SiteCase['act'], telling: Telling = {}): SiteCase {
    const { host = home.host, path = () => home.start, expects = onlyThePerson } = telling;
    return {
      name,
      site,
      url: (who) => `https://${host}${home.base}${path(who)}`,
      replica: 'replica.html',
      scene: (who) => ({
        me: me(who),
        person: { name: who.name, email: who.email },
        others: [friend(who)],
        ...home.usual,
        ...telling.scene?.(who),
      }),
      act,
      expects,
    };
  }
  const unsent = (
    name: string,
    act: SiteCase['act'],
    scene: object = {},
    path = () => home.start,
  ): SiteCase => on(name, act, { scene: () => scene, path, expects: nobody });
  return { on, unsent };
}
