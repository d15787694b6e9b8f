import { personBehind } from '../../lib/people/link';

/** The key in what somebody pasted: a profile's link, with or without its "https://", or a mail address. */
export function keyWritten(text: string): string | undefined {
  const written = text.trim();
  const asMail = /^[^\s/:]+@[^\s/]+$/.test(written) ? personBehind(`mailto:${written}`) : undefined;
  return (asMail ?? personBehind(written) ?? personBehind(`https://${written}`))?.key;
}
