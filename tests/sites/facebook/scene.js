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
  /** Whose a message of the grid is stands in a hidden 'heading', or is hidden 'text' with nothing around it. */
  senders: 'heading',
  /** Rows have ids; some builds of 2026 have none. */
  ids: true,
  history: 3,
  /** The last of the messages that are there is theirs. */
  theirWord: false,
  draft: '',
  /** After a send the editor is 'emptied', or a fresh one is put in its place: 'replaced'. */
  editor: 'emptied',
  rowAfter: 60,
  /** A row's label is filled in this long after the row is there. */
  labelAfter: 40,
  sentAfter: 400,
  /** The server refuses: 'row' leaves the row with its error in it, 'beside' with it next to it, 'limit' a notice instead of a row. */
  fails: '',
  /** A message of theirs, this long after each attempt of mine. */
  answerAfter: 0,
  phoneAfter: 0,
  /** A message of theirs, this long after the page opened. */
  writesAfter: 0,
  /** The server gives a message an id of its own, in place of the page's. */
  renumbers: false,
  /** Ids of encrypted rows lose the account in front of them, this long after the page opened. */
  baresAfter: 0,
  /** A line of the thread's own, such as "You changed the theme", this long after the page opened. */
  systemAfter: 0,
  /** The composer has a group around it, which one of several sources saw. */
  grouped: true,
  /** The header's name is a heading within the link, and says nothing of its direction. */
  headingInLink: false,
  /** The box is called "Message", as it was on the full page before 2026. */
  oldLabels: false,
  /** The thread is one of a Page; links to its members stand in a group's header; a badge stands beside the name. */
  ofPage: false,
  linksMembers: false,
  verified: false,
  /** The first message is theirs and waits to be accepted. */
  request: false,
  /** The question for the PIN of encrypted chats stands over the page. */
  pin: false,
  /** A chat tab's log has no right label for this long. */
  labelNullFor: 200,
  /** Which people's chat tabs stand open, by vanity name, on pages other than the inbox. */
  tabs: [],
  /** Those of them that are minimised. */
  minimized: [],
  ...window.scene,
};

/** The signed-in person. */
export const me = { name: 'Robin Vale', first: 'Robin', vanity: 'robin.vale' };
