/**
 * What this page plays: the scene set before the page loaded, over what an ordinary account sees. A window
 * that Outlook opened itself plays what its opener plays.
 */
export const scene = {
  /** Who is signed in, and the one who wrote the mail in the inbox. */
  me: { name: 'Ana Me', email: 'me@example.test' },
  person: { name: 'Jane Doe', email: 'jane.doe@example.test' },
  /** Further people of the directory. */
  others: [],
  /** en or de. */
  locale: 'en',
  /**
   * What a pill shows. 'address': the name, and the address as its aria-label (2026-10, outlook.live.com).
   * 'full': `Name <address>`, for people outside the organisation. 'name': the name and the presence only.
   */
  pills: 'address',
  /** The pill's icons stand as private-use characters in its text. */
  glyphs: false,
  /** Whether a pane that is done with is 'removed' or stays, 'hidden', in the page. */
  leaves: 'removed',
  /** Panes of old drafts that stand hidden in the page from the beginning. */
  oldPanes: 0,
  /** What the server answers, mail by mail, and then 'sent': 'sent' or 'failed'. */
  answers: [],
  /** Milliseconds until it answers and the pane goes. */
  serverTime: 400,
  /** How long *Undo* is offered; 0, the default of new accounts, offers none. */
  undoSeconds: 0,
  /** A window of its own has the header with the account. */
  hasHeader: false,
  /** Milliseconds after which a window of its own closes once its mail is gone; 0: it stays. */
  closesAfter: 0,
  /** A tip stands over the pane as soon as somebody is in To: "Jane is outside of your organisation." */
  mailTip: false,
  /** A second mailbox that one may send from. */
  sharedMailbox: '',
  /** The mail in the inbox asks for a receipt. */
  receipt: false,
  /** The mail in the inbox is an invitation, to be accepted without any compose. */
  invitation: false,
  ...(window.scene ?? window.opener?.scene),
};

let counter = 0x15127c3b;

/** The random part of the ids of one compose, as in `MSG_15127c3b5a0_TO`. */
export const randomPart = () =>
  (counter++).toString(16) + crypto.getRandomValues(new Uint16Array(1))[0].toString(16);

/** A pause of that many milliseconds. */
export const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
