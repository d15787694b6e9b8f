/**
 * What this page plays: the scene set before the page loaded, over what an ordinary account sees. A window that
 * Roundcube opened itself plays what its opener plays.
 */
export const scene = {
  /** Who is signed in, and the one who wrote the mail in the inbox. */
  me: { name: 'Ana Me', email: 'me@example.test' },
  person: { name: 'Jane Doe', email: 'jane.doe@example.test' },
  /** Further people of the address book. */
  others: [],
  /** 'elastic' or 'larry'. */
  skin: 'elastic',
  /** en, de or ar. */
  locale: 'en',
  /** Further identities of one's own. */
  identities: [],
  /** The mail in the list asks for a receipt. */
  receipt: false,
  /** How old the mail is, in milliseconds. */
  agedBy: 86_400_000,
  /** In which form dates are written: 'Y-m-d', 'd.m.Y' or 'm/d/Y'. */
  dates: 'Y-m-d',
  /** The mail that is open is one's own, from the folder of sent mails. */
  own: false,
  /** Posts the form as 1.7 does, which fires `submit`; `form.submit()` of 1.6 and before does not. */
  requestSubmit: false,
  /** Writes in an editor, a frame of its own, instead of plain text. */
  html: false,
  /** Milliseconds after the last change at which the draft saves itself; 0: never. */
  autosaveAfter: 0,
  /** What the server answers, mail by mail, and then 'sent': 'sent', 'refused', 'down', 'unsaved' or 'never'. */
  answers: [],
  /** Milliseconds until it answers. */
  serverTime: 150,
  ...(window.scene ?? window.opener?.scene),
};

/** What the address asks for: `_action`, `_id` and their like. */
export const query = new URLSearchParams(location.search);

/** A random id as Roundcube gives to each compose. */
export const randomId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 20);

/** A pause of that many milliseconds. */
export const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
