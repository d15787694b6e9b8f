/** What this page plays: the scene set before the page loaded, over what an ordinary account sees. */
export const scene = {
  /** Who is signed in, and the one who wrote the mail in the inbox. */
  me: { name: 'Ana Me', email: 'me@example.test' },
  person: { name: 'Jane Doe', email: 'jane.doe@example.test' },
  /** Further people of the address book; one with `members` is a group, whose address is its name. */
  others: [],
  /** The page, with the mail of the inbox open. */
  opened: false,
  /** en or de. */
  locale: 'en',
  /** Sends with Cmd+Enter instead of Ctrl+Enter. */
  mac: false,
  /** The editor's frame may not run scripts of its own (since 2026). */
  sandbox: true,
  /** What the server answers, mail by mail, and then 'sent': 'sent', 'failed', 'invalid', 'offline' or 'never'. */
  answers: [],
  /** Milliseconds until it answers. */
  serverTime: 500,
  /** Notices have other classes, as builds until 2022 had. */
  oldNotices: false,
  /** How long *Undo* is offered, as the server says; 0: not at all. */
  undoSeconds: 8,
  /** The line about a scheduled mail has a link to it, as it had until 2023. */
  scheduledLink: false,
  ...window.scene,
};

/** The address book's entry of an address, or the address alone. */
export function contactOf(email) {
  const known = [scene.person, scene.me, ...scene.others];
  return known.find((one) => one.email === email) ?? { name: email, email };
}
