import { scene } from './scene.js';

const languages = {
  en: {
    send: 'Send',
    sending: 'Sending message...',
    sent: 'Message sent successfully.',
    saving: 'Saving message...',
    saved: 'Message saved to Drafts.',
  },
  de: {
    send: 'Senden',
    sending: 'Nachricht wird gesendet...',
    sent: 'Nachricht erfolgreich gesendet.',
    saving: 'Nachricht wird gespeichert...',
    saved: 'Nachricht in Entwürfe gespeichert.',
  },
  ar: {
    send: 'إرسال',
    sending: 'جارٍ إرسال الرسالة...',
    sent: 'تم إرسال الرسالة بنجاح',
    saving: 'جارٍ حفظ الرسالة...',
    saved: 'تم حفظ الرسالة في المسودات.',
  },
};

/** The words that Roundcube shows in the scene's language. */
export const words = {
  ...languages[scene.locale],
  noRecipient: 'Please enter at least one recipient.',
  noSubject: 'The "Subject" field is empty. Would you like to enter one now?',
  unsaved: 'The message has not been sent and has unsaved changes. Do you want to discard your changes?',
  isSent: 'Message has already been sent but not yet saved. Do you want to save your copy now?',
  refused: 'SMTP Error (550): Failed to add recipient (5.1.1 User unknown).',
  down: 'SMTP Error (): Connection to server failed.',
  notSaved: 'An error occurred while saving sent message.',
};
