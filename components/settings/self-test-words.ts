import { channelNames, isWebmail, type SiteId } from '../../lib/channels';

/** A self-test, as far as it has come. */
export interface SelfTest {
  readonly site: SiteId;
  /** When it ends by itself, in milliseconds since 1970. */
  readonly until: number;
  readonly outcome: Outcome;
}

/** What was noticed: nothing so far, nothing in time, a press without its proof, or a message that left. */
export type Outcome =
  | { readonly kind: 'waiting' | 'nothing' | 'unproven' }
  | { readonly kind: 'proven'; readonly people: readonly string[] };

/** One thing that a self-test finds out, and what is known of it. */
export interface Check {
  readonly what: string;
  readonly state: 'yes' | 'no' | 'open';
}

/** What to do on that site. */
export function taskFor(site: SiteId): string {
  const whom = isWebmail(site) ? 'a mail to yourself' : 'a message to a friend';
  return `Send ${whom} on ${channelNames[site]} within two minutes, and watch. It is not counted.`;
}

/** What is known so far. */
export function checksOf({ kind }: Outcome): Check[] {
  const over = kind === 'waiting' ? 'open' : 'no';
  return [
    { what: 'You sent something', state: kind === 'unproven' || kind === 'proven' ? 'yes' : over },
    { what: 'The page proved that it left', state: kind === 'proven' ? 'yes' : over },
    { what: 'Whom it went to', state: kind === 'proven' ? 'yes' : over },
  ];
}

/** What works and what does not, in a sentence. */
export function verdictOf({ site, outcome }: SelfTest): string {
  const name = channelNames[site];
  switch (outcome.kind) {
    case 'waiting':
      return 'Waiting for your message…';
    case 'nothing':
      return `Nothing was noticed. If you did send something, ${name} has changed: reload its page and try once more, and log by hand until it works.`;
    case 'unproven':
      return `Tendril saw you send on ${name}, but not that it left. Such messages are not counted now: log them by hand.`;
    case 'proven':
      return `${name} works. Tendril noticed your message to ${outcome.people.join(', ') || 'yourself'}, and it was not counted.`;
  }
}
