/** What this page plays: the scene set before the page loaded, over what an ordinary account sees. */
export const scene = {
  /** Who is signed in, and the one who wrote the mail in the inbox. */
  me: { name: 'Ana Me', email: 'me@example.test' },
  person: { name: 'Jane Doe', email: 'jane.doe@example.test' },
  /** The page, with the mail of the inbox open, and how old that is, in milliseconds. */
  opened: false,
  agedBy: 86_400_000,
  /** en or de. */
  locale: 'en',
  /** Writes in a plain text box instead of the editor. */
  plain: false,
  /** Whether the account knows a folder for sent mail; without it Send asks for one. */
  sentFolder: true,
  /** What the server answers, mail by mail, and then 'sent': 'sent', 'refused' or 'never'. */
  answers: [],
  /** Milliseconds until it answers. */
  serverTime: 150,
  ...window.scene,
};

const languages = {
  en: { send: 'Send', save: 'Save', compose: 'New message', reply: 'Reply', to: 'To', minimize: 'Minimize' },
  de: {
    send: 'Senden',
    save: 'Speichern',
    compose: 'Neue Nachricht',
    reply: 'Antworten',
    to: 'An',
    minimize: 'Minimieren',
  },
};

/** The words that SnappyMail shows in the scene's language; the rarer ones in English. */
export const words = {
  ...languages[scene.locale],
  close: 'Close',
  noRecipient: 'Please specify at least one recipient',
  refused: "Can't send message\n550 5.1.1 User unknown",
  askClose: 'Are you sure you want to close this window?',
  askDelete: 'Are you sure you want to delete the message(s)?',
  chooseFolder: 'Select the folder for sent mail',
};
