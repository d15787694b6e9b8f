/** Every channel an outreach can take, with the name a person reads. The first seven are sites, by their site id. */
export const channelNames = {
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  gmail: 'Gmail',
  outlook: 'Outlook',
  yahoo: 'Yahoo Mail',
  proton: 'Proton Mail',
  roundcube: 'Roundcube',
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
