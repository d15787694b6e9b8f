import type { Mailbox } from 'postal-mime';
// The package gives it only together with all that a mail needs, which names more of the decoder than we keep.
import addressParser from '../../node_modules/postal-mime/dist/esm/address-parser.js';

/** The mailboxes of an RFC 5322 address list as a recipient field holds it, groups opened, addresses in lower case. */
export function mailboxesIn(list: string): Mailbox[] {
  return addressParser(list, { flatten: true })
    .map(({ name, address }) => ({ name, address: address?.toLowerCase() ?? '' }))
    .filter(({ address }) => address.includes('@'));
}

/** Local parts behind which nobody reads. */
const automatic =
  /^(.*[._+-])?(no[._-]?reply|do[._-]?not[._-]?reply)([+._-].*)?$|^(mailer-daemon|postmaster|bounces?|unsubscribe|notifications?)([+._-].*)?$/;

/** Domains and local parts of mailing lists, and return paths that carry an address of their own (VERP). */
const lists =
  /@(googlegroups\.com|groups\.io|lists?\..+|reply\.github\.com|(.+\.)?noreply\..+)$|\+.*=.*@|^list-|-(request|subscribe|unsubscribe)@/;

/** Whether a person reads what is sent to `address`, as opposed to a machine or a mailing list. */
export function isPersonal(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'));
  return !automatic.test(local) && !lists.test(address);
}

/** Whether two addresses are the same mailbox: a `+tag` is the owner's, and Gmail takes dots as nothing. */
export function isSameMailbox(one: string, other: string): boolean {
  return mailboxOf(one) === mailboxOf(other);
}

function mailboxOf(address: string): string {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const untagged = local.replace(/\+.*$/, '');
  return /^(gmail|googlemail)\.com$/.test(domain)
    ? `${untagged.replaceAll('.', '')}@gmail.com`
    : `${untagged}@${domain}`;
}
