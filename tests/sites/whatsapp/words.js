import { scene } from './scene.js';

const en = {
  you: 'You',
  lastSeen: 'last seen today at 09:12',
  typeTo: (name) => `Type a message to ${name}`,
  typeToGroup: (name) => `Type a message to group ${name}`,
  type: 'Type a message',
  send: 'Send',
  voice: 'Voice message',
  attach: 'Attach',
  search: 'Search input textbox',
  chats: 'Chat list',
  react: 'React',
  pending: 'Pending',
  sent: 'Sent',
  delivered: 'Delivered',
  failed: 'Failed',
};

const pt = {
  ...en,
  you: 'Você',
  lastSeen: 'visto por último hoje às 09:12',
  typeTo: (name) => `Digite uma mensagem para ${name}`,
  typeToGroup: (name) => `Digite uma mensagem para o grupo ${name}`,
  type: 'Digite uma mensagem',
  send: 'Enviar',
  voice: 'Mensagem de voz',
  attach: 'Anexar',
  react: 'Reagir',
  pending: 'Pendente',
  sent: 'Enviada',
  delivered: 'Entregue',
};

const de = {
  ...en,
  you: 'Du',
  lastSeen: 'zuletzt online heute um 09:12',
  typeTo: (name) => `Nachricht an ${name} eingeben`,
  typeToGroup: (name) => `Nachricht an Gruppe ${name} eingeben`,
  type: 'Nachricht eingeben',
  send: 'Senden',
  voice: 'Sprachnachricht',
  attach: 'Anhängen',
  react: 'Reagieren',
  pending: 'Ausstehend',
  sent: 'Gesendet',
  delivered: 'Zugestellt',
};

/** What the page says, in the account's language; what is not evidenced is a translation. */
export const words = { en, pt, de }[scene.locale];
