/**
 * What this page plays: the scene set before the page loaded, over what an ordinary account sees. A window
 * that Gmail opened itself plays what its opener plays.
 */
export const scene = {
  /** Who is signed in, and the one who wrote the mail in the inbox. */
  me: { name: 'Ana Me', email: 'me@example.test' },
  person: { name: 'Jane Doe', email: 'jane.doe@example.test' },
  /** Further people of the address book. One with `group` is a Google Group. */
  others: [],
  /** How old the mail is, in milliseconds. */
  agedBy: 86_400_000,
  /** Mails carry their id in hexadecimal too. */
  legacyIds: true,
  /** 'inbox' or 'thread'. */
  view: 'inbox',
  /** en, vi, ja or ar. */
  locale: 'en',
  /** Shows ⌘Enter for Ctrl-Enter. */
  mac: false,
  /** 'peoplekit' (since 2021-10) or 'classic'. */
  chips: 'peoplekit',
  /** A hash put behind every class token, as in some accounts since 2026-07. */
  renamed: '',
  /** 'images', or 'buttons' as in some accounts since 2026-07. */
  titleBar: 'images',
  /** Where an untouched reply names its recipients: 'inside' or 'outside' the editor, or there in a line without its classes: 'bare'. */
  recap: 'inside',
  /** The region around a compose has an id of its own, as since 2024. */
  composeId: true,
  /** The address that mails come from, where the account has several. */
  from: '',
  /** Another extension's button that wears the classes of Send, but not its jslog. */
  foreignButton: false,
  /** Replies offer *Send and archive*. */
  sendAndArchive: false,
  /** What the server answers, mail by mail, and then 'sent': 'sent', 'failed', 'offline' or 'never'. */
  answers: [],
  /** Milliseconds until it answers. */
  serverTime: 700,
  /** How long *Undo* is offered. */
  undoSeconds: 8,
  /** The line about a scheduled mail has a link to view it; nobody has written down whether it does. */
  scheduledView: false,
  /** Milliseconds after which a standalone window closes itself once its mail is gone; 0: it stays. */
  closesAfter: 0,
  ...(window.scene ?? window.opener?.scene),
};

/** Ids as long as those by which Gmail names drafts and threads. */
export const randomId = () => String(crypto.getRandomValues(new BigInt64Array(1))[0]);

/** A pause of that many milliseconds. */
export const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
