import type { SiteId } from '../channels';

/** The person that a link leads to. */
export interface LinkedPerson {
  /** The site on which the link reaches them; a mail address is at home on every webmail. */
  readonly channel: SiteId | 'mail';
  /** As the site's own file writes it. */
  readonly key: string;
  /** The best name that the link alone gives. */
  readonly name: string;
}

/** Links that may lead to a person, as match patterns. */
export const linkPatterns = [
  '*://*.linkedin.com/in/*',
  ...['facebook.com', 'messenger.com', 'instagram.com', 'x.com', 'twitter.com'].map(
    (host) => `*://*.${host}/*`,
  ),
  '*://wa.me/*',
  '*://api.whatsapp.com/send*',
  'mailto:*',
] as const;

/** First parts of paths that are no profile, on the sites where profiles have none before them. */
const places =
  /^(about|accounts|compose|direct|events|explore|friends|gaming|groups|hashtag|help|home|i|intent|jobs|l\.php|legal|login|login\.php|marketplace|media|messages|notifications|p|pages|photo|photo\.php|photos|policies|privacy|public|reel|reels|search|settings|share|sharer|sharer\.php|stories|story\.php|terms|tos|tv|watch)$/i;

const profileName = /^[\w.-]+$/;

/** The person that a link leads to, if it leads to one. */
export function personBehind(link: string): LinkedPerson | undefined {
  const url = URL.parse(link);
  if (!url) return undefined;
  if (url.protocol === 'mailto:') return byMail(url.pathname);
  const host = url.hostname.replace(/^(www|m|web|mobile|[a-z]{2})\.(?=.+\.)/, '');
  return readers[host]?.(url.pathname.split('/').filter(Boolean).map(decoded), url.searchParams);
}

type Reader = (path: readonly string[], query: URLSearchParams) => LinkedPerson | undefined;

const readers: { readonly [host: string]: Reader | undefined } = {
  'linkedin.com': ([first, slug = '']) => (first === 'in' && slug ? onLinkedIn(slug) : undefined),
  'facebook.com': onFacebook,
  'messenger.com': onFacebook,
  'instagram.com': byHandle('instagram'),
  'x.com': byHandle('x'),
  'twitter.com': byHandle('x'),
  'wa.me': ([number = '']) => onWhatsApp(number),
  'api.whatsapp.com': (_, query) => onWhatsApp(query.get('phone') ?? ''),
};

/** Member ids tell upper from lower case and say no name; slugs end with a number where the name was taken. */
function onLinkedIn(slug: string): LinkedPerson {
  const isMember = slug.startsWith('ACoA');
  const name = isMember ? '' : readable(slug.replace(/-(?=[a-z]*\d)[a-z\d]{5,}$/i, ''));
  return { channel: 'linkedin', key: `linkedin:in/${isMember ? slug : slug.toLowerCase()}`, name };
}

function onFacebook(path: readonly string[], query: URLSearchParams): LinkedPerson | undefined {
  const thread = path[0] === 'messages' ? path.slice(1) : path;
  const [kind, id = ''] = thread[0] === 'e2ee' ? thread.slice(1) : thread;
  if (kind === 't' && id) return { channel: 'facebook', key: `facebook:t/${id}`, name: '' };
  const profile = path[0] === 'profile.php' ? (query.get('id') ?? '') : (path[0] ?? '');
  if (path.length > 1 || !profileName.test(profile) || places.test(profile)) return undefined;
  return {
    channel: 'facebook',
    // Facebook reads a vanity name in any case, and so does its file here.
    key: `facebook:${profile.toLowerCase()}`,
    name: /^\d+$/.test(profile) ? '' : readable(profile),
  };
}

function byHandle(channel: 'instagram' | 'x'): Reader {
  return ([handle = '', ...rest]) =>
    rest.length === 0 && profileName.test(handle) && !places.test(handle)
      ? { channel, key: `${channel}:${handle.toLowerCase()}`, name: readable(handle) }
      : undefined;
}

function onWhatsApp(number: string): LinkedPerson | undefined {
  const digits = number.replace(/\D/g, '');
  return digits ? { channel: 'whatsapp', key: `whatsapp:${digits}`, name: `+${digits}` } : undefined;
}

function byMail(addresses: string): LinkedPerson | undefined {
  const address = decoded(addresses).split(/[,;]/)[0]?.trim().toLowerCase() ?? '';
  const local = address.split('@')[0] ?? '';
  return /^[^\s@]+@[^\s@]+$/.test(address)
    ? { channel: 'mail', key: `email:${address}`, name: readable(local.replace(/\+.*/, '')) }
    : undefined;
}

/** `jane-doe` and `jane.doe` as a person would write them. */
function readable(slug: string): string {
  return slug
    .split(/[-._]+/)
    .filter(Boolean)
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join(' ');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
