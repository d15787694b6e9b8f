import { scene } from './scene.js';

const languages = {
  en: {
    send: 'Send',
    moreOptions: 'More send options',
    schedule: 'Schedule send',
    discard: 'Discard',
    to: 'To',
    subject: 'Subject',
    body: 'Message body',
    undo: 'Undo',
    sending: 'Sending…',
    dontSend: 'Don’t send',
    noRecipient: 'This message must have at least one recipient.',
    reminder: 'You may have forgotten to attach a file.',
    failed: 'This message couldn’t be sent. Try again later.',
    discardQuestion: 'Discard this draft?',
    cancel: 'Cancel',
  },
  de: {
    send: 'Senden',
    moreOptions: 'Weitere Sendeoptionen',
    schedule: 'Senden planen',
    discard: 'Verwerfen',
    to: 'An',
    subject: 'Betreff',
    body: 'Nachrichtentext',
    undo: 'Rückgängig',
    sending: 'Wird gesendet…',
    dontSend: 'Nicht senden',
    noRecipient: 'Diese Nachricht muss mindestens einen Empfänger haben.',
    reminder: 'Sie haben möglicherweise vergessen, eine Datei anzufügen.',
    failed: 'Die Nachricht konnte nicht gesendet werden.',
    discardQuestion: 'Diesen Entwurf verwerfen?',
    cancel: 'Abbrechen',
  },
};

/** The words that Outlook shows in the scene's language. */
export const words = languages[scene.locale];
