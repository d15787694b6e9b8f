/** What this page plays: the scene set before the page loaded, over what an ordinary account sees. */
export const scene = {
  locale: 'en',
  /** Makes the ids of this page's threads its own. */
  number: 0,
  /** The other people of the thread. */
  people: [{ name: 'Jane Doe', first: 'Jane', vanity: 'jane.doe' }],
  /** A thread's title: a group's name, or buyer and listing in a Marketplace thread. */
  title: '',
  marketplace: false,
  /** The header links to the profile, this late; some threads never do. */
  profileLink: true,
  headerAfter: 0,
  others: [
    { name: 'Tomas Lindqvist', first: 'Tomas', vanity: 'tomas.lindqvist' },
    { name: 'Priya Raman', first: 'Priya', vanity: 'priya.raman' },
  ],
  /** 'log' as seen in 2026, or 'grid' as seen until October 2025. */
  rows: 'log',
  history: 3,
  draft: '',
  /** After a send the editor is 'emptied', or a fresh one is put in its place: 'replaced'. */
  editor: 'emptied',
  rowAfter: 60,
  /** A row's label is filled in this long after the row is there. */
  labelAfter: 40,
  sentAfter: 400,
  /** The server refuses: 'row' leaves the row with its error, 'limit' a notice instead of a row. */
  fails: '',
  /** A message of theirs, this long after each attempt of mine. */
  answerAfter: 0,
  phoneAfter: 0,
  /** Which people's chat tabs stand open, by vanity name, on pages other than the inbox. */
  tabs: [],
  /** Those of them that are minimised. */
  minimized: [],
  ...window.scene,
};

/** The signed-in person. */
export const me = { name: 'Robin Vale', first: 'Robin', vanity: 'robin.vale' };
