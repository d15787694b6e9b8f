import type { Expected, Someone } from '../case';

/** Someone as LinkedIn's page knows them. */
export interface Member {
  readonly name: string;
  readonly slug: string;
  readonly member: string;
  readonly headline: string;
}

/** The person of a case as LinkedIn's page knows them. */
export function asMember(who: Someone): Member {
  return { name: who.name, slug: who.slug, member: who.member, headline: 'Geologist at Stone & Sons' };
}

/** A second person of the same case. */
export function otherMember(who: Someone): Member {
  return {
    name: `Ola Nordmann ${who.number}`,
    slug: `ola-nordmann-${who.number}`,
    member: `ACoAAD${who.number}oLaNordmann8xTqWcE5rYvB1mKp3uZsHjdA`,
    headline: 'Carpenter',
  };
}

/** The address of the thread that the scene is about. */
export function threadUrl(who: Someone): string {
  const id = `cf2a035c-5309-4afa-9d01-${String(who.number * 10 + 1).padStart(12, '0')}_013`;
  return `https://www.linkedin.com/messaging/thread/2-${btoa(id)}/`;
}

/** A sighting of this person, by the public slug. */
export const bySlug = ({ name, slug }: Member): Expected => ({
  names: [name],
  keys: [`linkedin:in/${slug}`],
});

/** A sighting of this person, by the member's id: all that a bubble tells. */
export const byMember = ({ name, member }: Member): Expected => ({
  names: [name],
  keys: [`linkedin:in/${member}`],
});
