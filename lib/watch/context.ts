/**
 * A content script's life. It stands in for WXT's own context, which is a third of a small script and
 * announces itself with an event on the page's document, where the page can hear and forge it.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  /** A script that is given to a document once more takes over from the one before. */
  constructor(name: string) {
    const life = new AbortController();
    const world = globalThis as unknown as Record<string, AbortController | undefined>;
    const key = `tendril:${name}`;
    world[key]?.abort();
    world[key] = life;
    this.signal = life.signal;
  }
}
