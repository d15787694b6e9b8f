/** One thing that a page does. */
export interface Step {
  /** Where, and what is added there. */
  readonly add?: readonly [where: string, markup: string];
  readonly remove?: string;
  /** Fields that are emptied. */
  readonly clear?: string;
}

/**
 * One place of a site from which a message can leave, in as little of the site's own markup as the engine needs.
 * `{name}`, `{slug}`, `{email}` and `{number}` stand for whom it is with.
 */
export interface Surface {
  /** The content scripts that run on the site, by the names of their entrypoints. */
  readonly scripts: readonly string[];
  readonly markup: string;
  readonly press: string;
  /** What the page does once the message has left. */
  readonly proof: readonly Step[];
}
