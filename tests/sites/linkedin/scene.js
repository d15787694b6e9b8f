/** What this page plays: the scene set before the page loaded, over what an ordinary account sees. */
export const scene = {
  locale: 'en',
  /** 'click' renders a send button; in 'enter' mode there is none and Enter sends. Per account. */
  sendMode: 'click',
  /** Makes the ids of this page's conversations its own. */
  number: 0,
  /** The other people of the conversation: one, or several for a group. */
  people: [{ name: 'Jane Doe', slug: 'jane-doe', member: 'ACoAAJane', headline: 'Geologist' }],
  /** People whose conversations stand in the list as well; the last word in theirs is mine. */
  others: [
    { name: 'Tomas Lindqvist', slug: 'tomas-lindqvist', member: 'ACoAABtL7pQv0ZxKe5nTomasLindqvist9sWcY' },
    { name: 'Priya Raman', slug: 'priya-raman', member: 'ACoAACpR3mNx8YwJd2bPriyaRaman7fHkUqLoE' },
  ],
  /** Rows that the conversation has before the page opens. */
  history: 3,
  /** How old these rows are, in milliseconds: a new message joins a burst of today's. */
  agedBy: 86_400_000,
  /** The last of these rows is theirs. */
  theirWord: false,
  draft: '',
  /** Milliseconds until the optimistic row, and from there until the server's row. */
  placeholderAfter: 30,
  serverAfter: 350,
  /** The server refuses what is sent. */
  fails: false,
  /** Builds before 2026: the optimistic row's attribute changes instead of a second node. */
  inPlace: false,
  quickReplies: [],
  /** After *Send* the page asks whether to share one's contact details, and waits with the message. */
  prompts: false,
  /** Titles carry a badge, the degree and the presence beside the name. */
  adorned: false,
  /** Own rows say when they were sent; some builds do not. */
  indicator: true,
  /** The thread is an advertisement: nobody's profile, and answers to choose from. */
  sponsored: false,
  /** A message of theirs, this long after each send of mine. */
  answerAfter: 0,
  /** A message of mine sent from the phone, this long after the page opened. */
  phoneAfter: 0,
  /** A message of theirs, this long after the page opened. */
  writesAfter: 0,
  /** Where bubbles live: the page's own tree, or #interop-outlet's open shadow root, this late. */
  overlay: 'light',
  outletAfter: 700,
  /** A bubble's title, in a header of a known class with a link 'within'; else 'alone', or with the link 'around' it. */
  bubbleTitle: 'within',
  /** The pill of a new message is a 'button', or 'split': its text, and a button to remove it beside that; or there is 'none' beside the card. */
  pills: 'button',
  /** Whose bubbles stand open when the page has loaded. */
  bubbles: [],
  /** The conversation with `people` exists already. */
  known: true,
  /** Someone one is not connected with: 'form' adds a subject to the new message, 'upsell' offers Premium instead. */
  inMail: '',
  /** What Sales Navigator's rows and its button are: 'list items' with the button in the form, or 'articles' with it beside. */
  salesRows: 'list items',
  /** *Connect* 'asks' in a dialog or sends 'at once'; it may stand in the menu *More*; or one has connected before. */
  invites: 'asks',
  connectInMore: false,
  /** People found have a picture that links to them before their name, or the name twice: 'picture', 'spoken'. */
  found: '',
  invited: false,
  /** That dialog: an artdeco 'modal', a 'native' one, or a native one in whose first step there is no box for a note yet: 'bare'. */
  inviteDialog: 'modal',
  /** What becomes of an invitation: 'sent', 'close' to the limit, 'limit', error 'toast', the dialog 'stays', 'never'. */
  inviteAnswer: 'sent',
  ...window.scene,
};

/** The signed-in person. */
export const me = {
  name: 'Robin Vale',
  slug: 'robin-vale',
  member: 'ACoAAARv4kTz1UaHy6cRobinVale0000mQpXsB',
};
