import type { Expected, Someone } from '../case';

/** Someone as LinkedIn's page knows them. */
export interface Member {
  readonly name: string;
  readonly slug: string;
  readonly member: string;
  readonly headline: string;
  /** Sales Navigator's id. */
  readonly lead?: string;
}

/** The person of a case as LinkedIn's page knows them. */
export function asMember(who: Someone): Member {
  const lead = `ACwAAB${who.number}xJaNeDoe0pQrStUvWxYz`;
  return { name: who.name, slug: who.slug, member: who.member, headline: 'Geologist at Stone & Sons', lead };
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

/** The address for a new message to someone, as a profile's *Message* link has it. */
export function composeUrl({ member }: Someone): string {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${member}`);
  return `https://www.linkedin.com/messaging/compose/?profileUrn=${urn}&recipient=${member}`;
}

/** Someone's profile. */
export const profileUrl = ({ slug }: Someone) => `https://www.linkedin.com/in/${slug}/?isSelfProfile=false`;

/** A page in the older rendering, whose overlay is in the light DOM. */
export const notificationsUrl = () => 'https://www.linkedin.com/notifications/';

/** A page in the newer rendering, whose overlay is in a shadow root. */
export const feedUrl = () => 'https://www.linkedin.com/feed/';

/** A page in the newer rendering with a legacy page in a frame. */
export const jobsUrl = () => 'https://www.linkedin.com/jobs/search/';

/** The person of a case, named as a test of nerves. */
export const odd = (who: Someone): Member => ({
  ...asMember(who),
  name: `שרה <b>Cohen</b> & "Co" ${who.number}`,
});

/** People found, in the newer rendering. */
export const searchUrl = () => 'https://www.linkedin.com/search/results/people/?keywords=geologist';

/** The invitation at its own address. */
export const inviteUrl = ({ slug }: Someone) =>
  `https://www.linkedin.com/preload/custom-invite/?vanityName=${slug}`;

/** Someone's page in Sales Navigator. */
export const leadUrl = (who: Someone) =>
  `https://www.linkedin.com/sales/lead/${asMember(who).lead},NAME_SEARCH,aB3d?_ntb=x`;

/** A thread in Sales Navigator's inbox. */
export const salesInboxUrl = () => 'https://www.linkedin.com/sales/inbox/2-MTIzNDU2';

/** A sighting of this person, by Sales Navigator's id. */
export const byLead = ({ name, lead }: Member): Expected => ({
  names: [name],
  keys: [`linkedin:lead/${lead}`],
});
