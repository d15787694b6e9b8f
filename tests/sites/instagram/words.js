import { scene } from './scene.js';

const en = {
  profile: (username) => `Open the profile page of ${username}`,
  react: (username) => `React to message from ${username}`,
  reply: (username) => `Reply to message from ${username}`,
  more: (username) => `See more options for message from ${username}`,
  active: 'Active 5m ago',
  message: 'Message',
  placeholder: 'Message...',
  send: 'Send',
  search: 'Search',
  failed: 'Failed to send',
  youSent: 'You sent',
};

const es = {
  ...en,
  profile: (username) => `Abrir la página del perfil de ${username}`,
  react: (username) => `Reaccionar al mensaje de ${username}`,
  reply: (username) => `Responder al mensaje de ${username}`,
  more: (username) => `Ver más opciones para el mensaje de ${username}`,
  active: 'Activo hace 5 min',
  message: 'Mensaje',
  placeholder: 'Enviar mensaje...',
  send: 'Enviar',
  failed: 'Envío fallido',
  search: 'Buscar',
};

const ko = {
  ...en,
  profile: (username) => `${username}님의 프로필 페이지 열기`,
  react: (username) => `${username}님이 보낸 메시지에 공감하기`,
  reply: (username) => `${username}님이 보낸 메시지에 답장하기`,
  more: (username) => `${username}님이 보낸 메시지의 옵션 더 보기`,
  active: '5분 전에 활동',
  message: '메시지',
  placeholder: '메시지 입력...',
  send: '보내기',
  search: '검색',
};

/** What the page says, in the account's language; what is not evidenced is a translation. */
export const words = { en, es, ko }[scene.locale];
