/** What this page plays: the scene set before the page loaded, over what an ordinary account sees. */
export const scene = {
  /** Who is signed in, and the one who wrote the mail in the inbox. */
  me: { name: 'Ana Me', email: 'me@example.test' },
  person: { name: 'Jane Doe', email: 'jane.doe@example.test' },
  /** Further people of the address book. */
  others: [],
  /** How old the mail is, in milliseconds. */
  agedBy: 86_400_000,
  /** 'floating' or 'modal'. */
  edition: 'floating',
  /** en or de. */
  locale: 'en',
  /** Milliseconds after the last change at which the draft saves itself. */
  autosaveAfter: 5000,
  /**
   * What comes of each mail, and then 'sent': 'sent', 'refused' (by its recipient's server), 'down' (it does not even
   * reach the outbox) or 'homeless' (the account has no folder for sent mail).
   */
  answers: [],
  /** Milliseconds until the server answers. */
  serverTime: 150,
  ...window.scene,
};

const languages = {
  en: {
    send: 'Send',
    sending: 'Sending message…',
    sent: 'Message sent',
    undo: 'Undo',
    saved: 'Draft saved',
    reply: 'Reply',
    yesterday: 'Yesterday',
    close: 'Close composer',
    success: 'Success',
  },
  de: {
    send: 'Senden',
    sending: 'Nachricht wird gesendet…',
    sent: 'Nachricht gesendet',
    undo: 'Rückgängig',
    saved: 'Entwurf gespeichert',
    reply: 'Antworten',
    yesterday: 'Gestern',
    close: 'Editor schließen',
    success: 'Erfolg',
  },
};

/** The words that Nextcloud shows in the scene's language; the rarer ones in English. */
export const words = {
  ...languages[scene.locale],
  noSubject: 'Your message has no subject. Do you want to send it anyway?',
  homeless: 'No "sent" folder configured. Please pick one in the account settings.',
  refused: 'Could not send message',
  discarded: 'Message discarded',
  moved: 'Message moved',
};
