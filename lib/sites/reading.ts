import type { SiteId } from '../channels';
import type { Person } from './site';

/**
 * How a reply is recognised on a site, while the person reads it: as data, beside the site's own file. It says
 * whom an open conversation is with, or from whom an open mail is, and whether they wrote last. A site on which
 * nothing shows that without words has no reading: better to miss a reply than to see one that is none.
 */
export interface Reading {
  readonly site: SiteId;
  /** As in the site's own file; empty for webmail that lives on people's own hosts. */
  readonly hosts: readonly string[];
  /** What the keys of its people begin with: where nobody with such a key is awaited, nothing happens on the page. */
  readonly keys: string;
  /** The hosts of open shadow roots in which conversations stand too. */
  readonly shadows?: string;
  /** What holds the messages of one open conversation, or one open mail. */
  readonly open: string;
  /** Whom the conversation is with, or from whom the mail is, under the keys of the site's own file; nobody for a group. */
  readonly person: (open: Element) => Person | undefined;
  readonly newest: Newest;
}

/** What shows that their newest message is newer than the outreach. */
export type Newest =
  /** The page tells when it was made, free of words: in milliseconds since 1970, and `NaN` where this one does not. */
  | { readonly kind: 'time'; readonly at: (open: Element) => number }
  /**
   * Order alone: it is the last of the conversation, and mine, of which there is one, stands before it. That
   * proves something only where the outreach went through this very site.
   */
  | {
      readonly kind: 'order';
      readonly row: string;
      /** Each by a sign of its own: what is neither surely mine nor surely theirs proves nothing. */
      readonly isMine: (row: Element, open: Element) => boolean;
      readonly isTheirs: (row: Element, open: Element) => boolean;
    };
