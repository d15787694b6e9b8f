/** What this page plays: the scene set before the page loaded, over what an ordinary account sees. */
export const scene = {
  /** Who is signed in, and the one who wrote the mail in the inbox. */
  me: { name: 'Ana Me', email: 'me@example.test' },
  person: { name: 'Jane Doe', email: 'jane.doe@example.test' },
  /** Further people of the address book. */
  others: [],
  /** en, de or ja. */
  locale: 'en',
  /** Whether sent mail can be called back. */
  undo: true,
  /** What comes of each mail, and then 'sent': 'sent', 'unknown' (no such address) or 'locked'. */
  answers: [],
  /** Milliseconds until the server answers. */
  serverTime: 150,
  ...window.scene,
};

const languages = {
  en: {
    send_action: 'Send',
    close_alt: 'Close',
    emailSent_msg: 'Email sent',
    undo_action: 'Undo',
    newMail_action: 'New email',
    reply_action: 'Reply',
  },
  de: {
    send_action: 'Senden',
    close_alt: 'Schließen',
    emailSent_msg: 'E-Mail gesendet',
    undo_action: 'Rückgängig machen',
    newMail_action: 'Neue E-Mail',
    reply_action: 'Antworten',
  },
  ja: {
    send_action: '送信',
    close_alt: '閉じる',
    emailSent_msg: 'メール送信完了',
    undo_action: '元に戻す',
    newMail_action: '新規メール',
    reply_action: '返信',
  },
};

/** The words that Tuta shows in the scene's language, by the key that is their test id; the rarer ones in English. */
export const words = {
  ok_action: 'Ok',
  cancel_action: 'Cancel',
  edit_action: 'Edit',
  delete_action: 'Delete',
  trash_action: 'Trash',
  show_action: 'Show',
  sendLater_action: 'Send later',
  to_label: 'To',
  cc_label: 'Cc',
  bcc_label: 'Bcc',
  sender_label: 'Sender',
  subject_label: 'Subject',
  sendingUnencrypted_msg: 'Sending email…',
  save_msg: 'Saving your data',
  noSubject_msg: 'The subject field is empty. Send the email anyway?',
  noRecipients_msg: 'Please enter the email address of your recipient.',
  invalidRecipients_msg: 'Please correct or remove the invalid email addresses.',
  tutanotaAddressDoesNotExist_msg: 'The following Tuta email addresses do not exist.',
  operationStillActive_msg:
    'This action cannot be carried out at the moment because another one is still running.',
  emailScheduled_msg: 'Email scheduled',
  undoMoveMail_msg: 'Moved to "Trash"',
  ...languages[scene.locale],
};
