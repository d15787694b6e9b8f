import { shortName } from './short-name';

/** A name wrapped in Unicode isolates, so that a right-to-left name leaves the rest of the sentence in order. */
export function isolated(name: string, most = 40): string {
  return `\u2068${shortName(name, most)}\u2069`;
}
