/** What this page plays: the scene set before the page loaded, over what an ordinary account sees. */
export const scene = {
  /** Who is signed in, and the one who wrote the mail in the inbox. */
  me: { name: 'Ana Me', email: 'me@example.test' },
  person: { name: 'Jane Doe', email: 'jane.doe@example.test' },
  /** Further people of the address book. */
  others: [],
  /** en, de or fr. */
  locale: 'en',
  /** When a compose leaves: 'when sent', or 'at once', in which case it comes back when the mail fails. */
  leaves: 'when sent',
  /** Milliseconds for which an answer below a mail stays after it was sent, its button disabled. */
  lingers: 0,
  /** What the server answers, mail by mail, and then 'sent': 'sent', 'failed' or 'never'. */
  answers: [],
  /** Milliseconds until it answers. */
  serverTime: 500,
  /** The button that removes a pill says whose it is. */
  spokenPills: false,
  /** Says of a draft that is left that it was saved. */
  draftNotice: false,
  /** How long *Undo* is offered; 0: not at all. Nobody has written down whether Yahoo does. */
  undoSeconds: 0,
  ...window.scene,
};

/** Whether this account has the new interface. */
export const isNew = location.pathname.startsWith('/n/');

/** The address book's entry of an address, or the address alone. */
export function contactOf(email) {
  const known = [scene.person, scene.me, ...scene.others];
  return known.find((one) => one.email === email.toLowerCase()) ?? { name: email, email };
}
