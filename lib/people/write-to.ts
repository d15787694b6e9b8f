import type { Channel, SiteId } from '../channels';

/** Where a person can be written to. */
export interface WritingPlace {
  /** A mail address whose webmail nobody knows is at home in whatever mail program the person uses. */
  readonly channel: SiteId | 'mail';
  readonly url: string;
}

/**
 * The page on which to write to somebody whom sites know under these keys: by the last channel where that
 * is possible, else by the first key that leads anywhere. Keys are what pages said, and are never trusted.
 */
export function writeTo(keys: readonly string[], lastChannel?: Channel): WritingPlace | undefined {
  const places = keys.flatMap((key) => placeOf(key, lastChannel) ?? []);
  return places.find(({ channel }) => channel === lastChannel) ?? places[0];
}

function placeOf(key: string, lastChannel: Channel | undefined): WritingPlace | undefined {
  const [site = '', id = ''] = split(key);
  if (site === 'email') return byMail(id, lastChannel);
  const url = isNetwork(site) ? networks[site](id) : undefined;
  return isNetwork(site) && url ? { channel: site, url } : undefined;
}

function split(key: string): [string, string] {
  const colon = key.indexOf(':');
  return [key.slice(0, colon), key.slice(colon + 1).toWellFormed()];
}

type Network = 'linkedin' | 'facebook' | 'instagram' | 'whatsapp' | 'x';

function isNetwork(site: string): site is Network {
  return Object.hasOwn(networks, site);
}

/** What follows the site in a key, to an address; as each site's own file writes it. */
const networks: { readonly [site in Network]: (id: string) => string | undefined } = {
  linkedin: (id) =>
    behind(id, 'in/ACoA', (rest) => `https://www.linkedin.com/messaging/compose/?recipient=ACoA${rest}`) ??
    behind(id, 'in/', (slug) => `https://www.linkedin.com/in/${slug}/`) ??
    behind(id, 'lead/', (lead) => `https://www.linkedin.com/sales/lead/${lead}`),
  facebook: (id) =>
    behind(id, 't/', (thread) => `https://www.facebook.com/messages/t/${thread}`) ??
    behind(id, '', (name) => `https://www.facebook.com/messages/t/${name}`),
  instagram: (id) => behind(id, '', (handle) => `https://ig.me/m/${handle}`),
  whatsapp: (id) => (/^\d+$/.test(id) ? `https://web.whatsapp.com/send?phone=${id}` : undefined),
  x: (id) => behind(id, '', (handle) => `https://x.com/${handle}`),
};

/** The address made with the one word behind `prefix`, where it is one: anything else would lead elsewhere. */
function behind(id: string, prefix: string, address: (word: string) => string): string | undefined {
  const word = id.startsWith(prefix) ? id.slice(prefix.length) : '';
  return word === '' || /^\.+$|[/\\]/.test(word) ? undefined : address(encodeURIComponent(word));
}

/** The composer of each webmail that opens by an address (seen 2026-11); `mailto` is one encoded once. */
const composers: { readonly [site in SiteId]?: (address: string, mailto: string) => string } = {
  gmail: (address) => `https://mail.google.com/mail/?view=cm&fs=1&to=${address}`,
  outlook: (address) => `https://outlook.live.com/mail/0/deeplink/compose?to=${address}`,
  yahoo: (address) => `https://compose.mail.yahoo.com/?to=${address}`,
  proton: (_, mailto) => `https://mail.proton.me/inbox/#mailto=${encodeURIComponent(mailto)}`,
  tuta: (_, mailto) => `https://app.tuta.com/mailto#url=${encodeURIComponent(mailto)}`,
};

function byMail(address: string, lastChannel: Channel | undefined): WritingPlace | undefined {
  if (!/^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(address)) return undefined;
  const encoded = encodeURIComponent(address);
  const mailto = `mailto:${encoded.replace('%40', '@')}`;
  const site = isComposer(lastChannel) ? lastChannel : undefined;
  const url = site && composers[site]?.(encoded, mailto);
  return site && url ? { channel: site, url } : { channel: 'mail', url: mailto };
}

function isComposer(channel: Channel | undefined): channel is SiteId {
  return channel !== undefined && Object.hasOwn(composers, channel);
}

/** Where to look for somebody of whom only the name is known. */
export function findByName(name: string): string {
  return `https://www.linkedin.com/search/results/people/?keywords=${encodeURIComponent(name.toWellFormed())}`;
}
