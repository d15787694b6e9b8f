import { scene } from './scene.js';

const languages = {
  en: {
    compose: 'New message',
    send: 'Send',
    to: 'To',
    cc: 'Carbon Copy',
    bcc: 'Blind Carbon Copy',
    subject: 'Subject',
    sending: 'Sending message',
    sent: 'Message sent',
    undo: 'Undo',
    undone: 'Sending undone',
    scheduling: 'Scheduling message',
    scheduled: 'Message will be sent tomorrow at 8:00 AM',
    saving: 'Saving draft…',
    saved: 'Draft saved.',
    discard: 'Discard',
    failed: 'Error while sending the message. Message is not sent.',
    sendAnyway: 'Send anyway',
    cancel: 'Cancel',
    quickReply: 'Quick reply to',
  },
  de: {
    compose: 'Neue Nachricht',
    send: 'Senden',
    to: 'An',
    cc: 'Kopie',
    bcc: 'Blindkopie',
    subject: 'Betreff',
    sending: 'Nachricht wird gesendet',
    sent: 'Nachricht gesendet',
    undo: 'Rückgängig',
    undone: 'Senden rückgängig gemacht',
    scheduling: 'Nachricht wird geplant',
    scheduled: 'Nachricht wird morgen um 8:00 gesendet',
    saving: 'Entwurf wird gespeichert…',
    saved: 'Entwurf gespeichert.',
    discard: 'Verwerfen',
    failed: 'Fehler beim Senden der Nachricht. Die Nachricht wurde nicht gesendet.',
    sendAnyway: 'Trotzdem senden',
    cancel: 'Abbrechen',
    quickReply: 'Schnell antworten an',
  },
};

/** The words that Proton shows in the scene's language. */
export const words = languages[scene.locale];
