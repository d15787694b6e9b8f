import type { SiteId } from '../channels';

/** A website on which people write to each other, as data. */
export interface Site {
  readonly id: SiteId;
  /** Match patterns of the pages to watch; empty for webmail that lives on people's own hosts. */
  readonly hosts: readonly string[];
  /** Sees every click, Enter and Space, where a page shows only then what a later send needs. */
  readonly onPress?: (path: readonly Element[], event: Event) => void;
  /** Sees every field that the caret leaves, where a page shows only until then what a later send needs. */
  readonly onLeave?: (path: readonly Element[]) => void;
  /** The places of the site from which a message can leave, tried in order. */
  readonly surfaces: readonly Surface[];
}

/**
 * One place from which a message can leave. Every selector is language-free where the site allows it,
 * lists at least two independent hooks, newest first, and says when each was last seen.
 */
export interface Surface {
  /** What it is called where sends get lost there: `message`, `invitation`, `reply`. */
  readonly part: string;
  /**
   * The element around one composer and all that belongs to its conversation: the nearest ancestor of
   * what was pressed that matches; where the first selector finds none, the next is tried.
   */
  readonly root: readonly string[];
  /** The button that sends. */
  readonly button: string;
  /** Where the message is typed. */
  readonly field: string;
  /** The key that sends from the field; `Mod` is Ctrl or Cmd, with which every site sends that has a key at all. */
  readonly key?: 'Enter' | 'Mod+Enter';
  /** While the root holds one of these, the key only breaks the line. */
  readonly keyOffWhile?: string;
  /** Whom the message would go to; nobody where it is not a matter between people, as in a group. */
  readonly recipients: (root: Element) => Recipients;
  readonly proof: Proof;
  /** How long the proof may take where the page shows no sign of being at it, in milliseconds; 5,000 otherwise. */
  readonly patience?: number;
  /** What the page shows while it is still at it, such as "Sending…" or a question: the proof may take longer. */
  readonly busy?: string;
  /** What the page shows when it refuses; it ends the attempt unless the proof is there too. */
  readonly error?: string;
  /** Whether a later press on this path means that the root's message is not sent now: discard, save, schedule, pop out. */
  readonly cancels?: (path: readonly Element[], root: Element) => boolean;
  readonly undo?: Undo;
  /** Whether the site has marked a proven message of one's own as one that it could not send after all. */
  readonly failed?: (row: Element) => boolean;
  /** The person's own addresses, as far as the page shows them. */
  readonly own?: () => readonly string[];
}

/** What shows that the message really left. */
export type Proof =
  /** A new message of one's own at the end of the conversation. */
  | {
      readonly kind: 'row';
      /** The element that holds the messages of one conversation. */
      readonly list: string;
      /** One message in it. */
      readonly row: string;
      /** The message's stable id; empty while the site itself has not confirmed the message. */
      readonly id: (row: Element) => string;
      readonly isOwn: (row: Element, root: Element) => boolean;
    }
  /**
   * A notice that was not there before; it proves nothing while the page also matches `unless`, nor until another,
   * `after`, has shown: where a mail that is sent and a draft that is saved get the same notice.
   */
  | { readonly kind: 'notice'; readonly notice: string; readonly after?: string; readonly unless?: string }
  /** No such part of the composer is left to see, and `unless` does not hold. */
  | { readonly kind: 'gone'; readonly part: string; readonly unless?: (root: Element) => boolean };

/** How a message that left is called back. */
export interface Undo {
  /** How long after the proof, in milliseconds. */
  readonly within: number;
  /** What is pressed to call it back. */
  readonly press?: string;
  /** Tells a message from others, so that its composer is known when it comes back; never kept. */
  readonly imprint?: (root: Element) => string;
}

/** The people a message goes to. */
export interface Recipients {
  readonly people: readonly Person[];
  /** Recipient fields as address lists (RFC 5322), where that is what the page has. */
  readonly addressLists?: readonly string[];
}

/** A recipient as the page shows them; names and keys are cleaned when the ledger takes them in. */
export interface Person {
  /** The shown name; empty when the page shows none. */
  readonly name: string;
  /** How sites know this person: `linkedin:in/jane-doe`, `facebook:jane.doe`, `email:jane@example.org`. */
  readonly keys: readonly string[];
}

/** What a message to no person in particular has. */
export const nobody: Recipients = { people: [] };

/** Whether something on the path of a press matches. */
export function isOn(path: readonly Element[], selector: string): boolean {
  return path.some((element) => element.matches(selector));
}

/** The nearest element around `start` that the first selector matches, or else the next one. */
export function firstAround(start: Element, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = start.closest(selector);
    if (found) return found;
  }
  return;
}

/** Everything in `root` that the first selector finds, or else the next one. */
export function firstFound(root: ParentNode, ...selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll(selector)];
    if (found.length) return found;
  }
  return [];
}

/** The element's text without the space around it, as far as anybody would read it; empty when there is no such element. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim().slice(0, 10 * longest) ?? '';
}

/**
 * Whether a press shows that the person went on although the composer still stands: its message was not sent.
 * A dialog's answer is none, nor is one more press on what sends.
 */
export function goesOn(path: readonly Element[], root: Element, send: string): boolean {
  const isAnswer = path.some((part) => part.matches('[role$=dialog], dialog') && !part.contains(root));
  const stands = [...root.querySelectorAll(send)].some((button) => button.checkVisibility());
  return stands && !isAnswer && !isOn(path, send);
}

/** Addresses typed into the inputs of a recipient field that are no chips yet; they are sent all the same. */
export function typedIn(field: Element): string[] {
  return [...field.querySelectorAll('input')].map(({ value }) => value).filter((text) => text.includes('@'));
}

/** The first address in any of the texts. */
export function addressIn(...texts: readonly (string | null | undefined)[]): string | undefined {
  return texts.map((text) => text?.slice(0, longest).match(addressPattern)?.[0]).find(Boolean);
}

/** The addresses that the elements' labels, titles or texts hold. */
export function addressesOn(elements: Iterable<Element>): string[] {
  return [...elements].flatMap(
    (one) => addressIn(one.getAttribute('aria-label'), one.getAttribute('title'), one.textContent) ?? [],
  );
}

/** Nobody's name and address is longer, in characters; these patterns take the square of what they are given. */
const longest = 1_000;

const addressPattern = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/;

/** A recipient from what a chip shows or carries: the first text with an address gives the key. */
export function mailPerson(name: string, ...texts: readonly (string | null | undefined)[]): Person {
  const address = addressIn(...texts, name);
  return {
    name: name.slice(0, longest).replace(/<[^>]*@[^>]*>/, ''),
    keys: address ? [`email:${address.toLowerCase()}`] : [],
  };
}
