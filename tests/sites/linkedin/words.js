import { scene } from './scene.js';

const en = {
  write: 'Write a message…',
  send: 'Send',
  pressEnter: 'Press Enter to Send',
  newMessage: 'New message',
  you: 'You',
  messaging: 'Messaging',
  sending: 'Sending',
  sentAt: (time) => `Sent at ${time}`,
  failed: 'Message failed to send',
  retry: 'Try again',
  remove: (name) => `Remove ${name}`,
  close: (names) => `Close your conversation with ${names}`,
  closeDraft: 'Close your draft conversation',
  minimize: (names) => `Minimize your conversation with ${names}`,
  select: (name) => `Select conversation with ${name}`,
  degree: '1st degree connection',
  first: '1st',
  online: 'Status is online',
  active: 'Active now',
  sentFollowing: (name, time) => `${name} sent the following messages at ${time}`,
  reply: (text) => `Reply to conversation with “${text}”`,
  view: (name) => `View ${name}’s profile`,
};

const es = {
  ...en,
  write: 'Escribe un mensaje…',
  send: 'Enviar',
  pressEnter: 'Pulsa Intro para enviar',
  newMessage: 'Nuevo mensaje',
  you: 'Tú',
  messaging: 'Mensajes',
  sending: 'Enviando',
  sentAt: (time) => `Enviado a las ${time}`,
  remove: (name) => `Eliminar a ${name}`,
  close: (names) => `Cierra tu conversación con ${names}`,
  degree: 'Contacto de 1er grado',
  first: '1er',
  online: 'Estado: con conexión',
  active: 'Activo ahora',
  sentFollowing: (name, time) => `${name} ha enviado los siguientes mensajes a las ${time}`,
};

const de = {
  ...en,
  write: 'Nachricht schreiben…',
  send: 'Senden',
  pressEnter: 'Zum Senden Eingabetaste drücken',
  newMessage: 'Neue Nachricht',
  you: 'Sie',
  messaging: 'Nachrichten',
  sending: 'Wird gesendet',
  sentAt: (time) => `Gesendet um ${time}`,
  remove: (name) => `${name} entfernen`,
  degree: 'Kontakt 1. Grades',
  first: '1.',
  online: 'Status: online',
  active: 'Jetzt aktiv',
  sentFollowing: (name, time) => `${name} hat die folgenden Nachrichten um ${time} gesendet`,
};

/** What the page says, in the account's language. Spanish as saved in 2023; German is a translation. */
export const words = { en, es, de }[scene.locale];
