/** What each site is called, by its id. Names are the same in every language. */
export const siteNames = {
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  gmail: 'Gmail',
  outlook: 'Outlook',
  yahoo: 'Yahoo Mail',
  proton: 'Proton Mail',
  roundcube: 'Roundcube',
  nextcloud: 'Nextcloud Mail',
  snappymail: 'SnappyMail',
  tuta: 'Tuta',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
  x: 'X',
} as const;

export type SiteId = keyof typeof siteNames;

/** Channels that no page can notice; a person logs them by hand. */
export const handChannels = ['call', 'in-person', 'letter', 'other'] as const;

export type HandChannel = (typeof handChannels)[number];

/** Every way an outreach can take. */
export type Channel = SiteId | HandChannel;

export function isSiteId(value: unknown): value is SiteId {
  return typeof value === 'string' && Object.hasOwn(siteNames, value);
}

export function isChannel(value: unknown): value is Channel {
  return isSiteId(value) || handChannels.some((channel) => channel === value);
}

/** Every channel: the sites, then those by hand. */
export function allChannels(): Channel[] {
  return [...Object.keys(siteNames), ...handChannels].filter(isChannel);
}

/** Sites that are networks of people. Nothing of ours is put into their pages unless the person switches it on. */
const networks = ['linkedin', 'facebook', 'instagram', 'whatsapp', 'x'] as const;

/** Whether a site is a webmail: there a chip in the page asks, unless the person switches it off. */
export function isWebmail(site: SiteId): boolean {
  return !networks.some((network) => network === site);
}
