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

/** More people than one writes to oneself; no address book knows them. */
export const crowd = ({ number }: Someone): readonly Mailbox[] =>
  Array.from({ length: 8 }, (_, index) => nameless(`guest${index + 1}.${number}@example.test`));

/** Addresses behind which nobody reads. */
export const machines = ({ number }: Someone): readonly string[] =>
  ['postmaster', 'bounce+a1b2c3', 'unsubscribe', 'news+jane=example.test', 'notifications'].map(
    (local) => `${local}@mx.${number}.example`,
  );

/** What a text may hold without being an address line. */
export const quoting = (who: Someone): string =>
  `From: ${friend(who).name} <${friend(who).email}> To: ${me(who).email} Have you met? `;

/** A name longer than anybody reads, and what is kept of it. */
export const longName = ({ name }: Pick<Mailbox, 'name'>): string => `${name} ${'x'.repeat(1_000_000)}`;

/** The same name as it is kept. */
export const cutName = ({ name }: Pick<Mailbox, 'name'>): string =>
  `${name} ${'x'.repeat(120)}`.slice(0, 120);

/** Somebody whose name is a test of nerves. */
export const oddlyNamed = (who: Someone): Mailbox => ({
  name: `<b>Jane</b> & "Doe" <script> ${who.number}`,
  email: who.email,
});

type Expected = ReturnType<SiteCase['expects']>;

/** What most cases expect: their person, once. */
export const onlyThePerson = (who: Someone): Expected => sightingOf(who);

/** What most cases expect of a mail that was not sent, or not to a person. */
export const nobody = (): Expected => 'none';
