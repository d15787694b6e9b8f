/** Every channel an outreach can take, with the name a person reads. All but the last four are sites, by their site id. */
export const channelNames = {
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
  call: 'Call',
  'in-person': 'In person',
  letter: 'Letter',
  other: 'Other',
} as const;

export type Channel = keyof typeof channelNames;

/** Channels that no page can notice; a person logs them by hand. */
export const handChannels = ['call', 'in-person', 'letter', 'other'] as const;

export type HandChannel = (typeof handChannels)[number];

export type SiteId = Exclude<Channel, HandChannel>;

export function isChannel(value: unknown): value is Channel {
  return typeof value === 'string' && Object.hasOwn(channelNames, value);
}

export function isSiteId(value: unknown): value is SiteId {
  return isChannel(value) && !handChannels.some((channel) => channel === value);
}

/** Sites that are networks of people. Nothing of ours is put into their pages unless the person switches it on. */
const networks = ['linkedin', 'facebook', 'instagram', 'whatsapp', 'x'] as const;

/** Whether a site is a webmail: there a chip in the page asks, unless the person switches it off. */
export function isWebmail(site: SiteId): boolean {
  return !networks.some((network) => network === site);
}
