import { scene } from './scene.js';

const en = {
  heading: 'Add a note to your invitation?',
  personalize: (name) =>
    `Personalize your invitation to ${name} by adding a note. LinkedIn members are more likely to accept invitations that include a note.`,
  add: 'Add a note',
  without: 'Send without a note',
  cancel: 'Cancel adding a note',
  cancelText: 'Cancel',
  send: 'Send invitation',
  sendText: 'Send',
  dismiss: 'Dismiss',
  connect: 'Connect',
  invite: (name) => `Invite ${name} to connect`,
  pending: 'Pending',
  withdraw: (name) => `Pending, click to withdraw invitation sent to ${name}`,
  sent: 'Invitation sent',
  more: 'More',
  refused: 'Your invitation was not sent. Please try again.',
};

const es = {
  ...en,
  heading: '¿Añadir una nota a tu invitación?',
  personalize: (name) => `Personaliza tu invitación a ${name} añadiendo una nota.`,
  add: 'Añadir una nota',
  without: 'Enviar sin nota',
  cancel: 'Cancelar la nota',
  cancelText: 'Cancelar',
  send: 'Enviar invitación',
  sendText: 'Enviar',
  dismiss: 'Descartar',
  connect: 'Conectar',
  invite: (name) => `Invitar a ${name} a conectar`,
  pending: 'Pendiente',
  withdraw: (name) => `Pendiente, haz clic para retirar la invitación enviada a ${name}`,
  sent: 'Invitación enviada',
  more: 'Más',
};

const de = {
  ...en,
  heading: 'Eine Nachricht zu Ihrer Einladung hinzufügen?',
  personalize: (name) => `Fügen Sie eine Nachricht zu Ihrer Einladung an ${name} hinzu.`,
  add: 'Nachricht hinzufügen',
  without: 'Ohne Notiz senden',
  cancel: 'Hinzufügen einer Nachricht abbrechen',
  cancelText: 'Abbrechen',
  send: 'Einladung senden',
  sendText: 'Senden',
  dismiss: 'Verwerfen',
  connect: 'Vernetzen',
  invite: (name) => `${name} als Kontakt einladen`,
  pending: 'Ausstehend',
  withdraw: (name) => `Ausstehend, klicken Sie, um die an ${name} gesendete Einladung zurückzuziehen`,
  sent: 'Einladung gesendet',
  more: 'Mehr',
};

/** What the page says about invitations; what buttons are called was seen in 2026, the rest of es and de is translated. */
export const words = { en, es, de }[scene.locale];
