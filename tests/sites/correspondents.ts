import type { SiteCase, Someone } from './case';

/** Somebody as an address book knows them. */
export interface Mailbox {
  readonly name: string;
  readonly email: string;
}

/** The person who is signed in. Numbered like everybody, so that a sighting of oneself can be told apart. */
export const me = ({ number }: Someone): Mailbox => ({
  name: `Ana Me ${number}`,
  email: `me${number}@example.test`,
});

/** A second person of the case. */
export const friend = ({ number }: Someone): Mailbox => ({
  name: `Max Roe ${number}`,
  email: `max.roe${number}@example.test`,
});

/** The sighting of these people, in this order. */
export const sightingOf = (...people: readonly Mailbox[]) => ({
  names: people.map((person) => person.name),
  keys: people.map((person) => `email:${person.email.toLowerCase()}`),
});

/** A person of whom the site knows the address only, and whose shown name it therefore is. */
export const nameless = (email: string): Mailbox => ({ name: email, email });

type Expected = ReturnType<SiteCase['expects']>;

/** What most cases expect: their person, once. */
export const onlyThePerson = (who: Someone): Expected => sightingOf(who);

/** What most cases expect of a mail that was not sent, or not to a person. */
export const nobody = (): Expected => 'none';
