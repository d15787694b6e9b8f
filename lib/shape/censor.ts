import { isPartWord } from './words';

/** What stands for all that is not told. */
const veil = '…';

/** A word within a name that is written together: `composeSendButton` has three. Other letters are no part of it. */
const pieces = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[-_:.~]|./gsu;

/**
 * A developers' name without what could be somebody's: the words of page parts and the marks between them
 * stay, digits are masked, the rest is veiled.
 */
export function censorName(name: string): string {
  const told = (name.match(pieces) ?? []).map((piece) => {
    if (/^\d/.test(piece)) return '0';
    return /^[-_:.~]$/.test(piece) || isPartWord(piece) ? piece : veil;
  });
  return told.join('').replace(/…+/g, veil);
}

/** A class: names of three letters come from a machine, and Gmail has no others. */
export function censorClass(name: string): string {
  return /^[A-Za-z-]{1,3}$/.test(name) ? name : censorName(name);
}

/** The path and the fragment of an address, each part censored; what it asks for stays out. */
export function censorAddress(address: string): string {
  const [place = ''] = address.replace(/^[a-z]+:(\/\/[^/?#]*)?/i, '').split('?');
  const censored = place.slice(0, 200).split('/').map(censorPathPart).join('/');
  return address.startsWith('mailto:') ? 'mailto' : censored;
}

function censorPathPart(part: string): string {
  const [name = '', fragment] = part.split('#');
  return fragment === undefined ? censorName(name) : `${censorName(name)}#${censorName(fragment)}`;
}
