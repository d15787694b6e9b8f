import type { Expected, Someone } from '../case';

/** Someone as Facebook's page knows them. */
export interface Friend {
  readonly name: string;
  readonly first: string;
  readonly vanity: string;
}

/** The person of a case as Facebook's page knows them. */
export function asFriend(who: Someone): Friend {
  return { name: who.name, first: who.first, vanity: who.vanity };
}

/** A second person of the same case. */
export function otherFriend(who: Someone): Friend {
  return { name: `Ola Nordmann ${who.number}`, first: 'Ola', vanity: `ola.nordmann.${who.number}` };
}

/** The id of the thread that the scene is about. */
export const threadId = (who: Someone) => String(100_000_000_000_000 + who.number * 100 + 1);

/** The address of that thread on the full page. */
export const threadUrl = (who: Someone) => `https://www.facebook.com/messages/t/${threadId(who)}/`;

/** The same for an end-to-end encrypted thread. */
export const encryptedUrl = (who: Someone) => `https://www.facebook.com/messages/e2ee/t/${threadId(who)}/`;

/** The same on messenger.com, which has no folder for messages. */
export const messengerUrl = (who: Someone) => `https://www.messenger.com/t/${threadId(who)}/`;

/** The address of a thread that waits to be accepted. */
export const requestUrl = (who: Someone) => `https://www.facebook.com/messages/requests/t/${threadId(who)}/`;

/** A sighting of this person. */
export const seen = ({ name, vanity }: Friend): Expected => ({ names: [name], keys: [`facebook:${vanity}`] });

/** A page with posts and chat tabs. */
export const homeUrl = () => 'https://www.facebook.com/';

/** The person of a case, named as a test of nerves. */
export const odd = (who: Someone): Friend => ({
  ...asFriend(who),
  name: `שרה <b>Cohen</b> & "Co" ${who.number}`,
});
