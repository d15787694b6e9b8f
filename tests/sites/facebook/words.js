import { scene } from './scene.js';

const en = {
  you: 'You',
  with: (name) => `Messages in conversation with ${name}`,
  titled: (title) => `Messages in conversation titled ${title}`,
  heading: (name) => `Conversation with ${name}`,
  headingTitled: (title) => `Conversation titled ${title}`,
  write: (name) => `Write to ${name}`,
  oldWrite: 'Message',
  pressEnter: 'Press enter to send',
  like: 'Send a Like',
  message: 'message',
  label: (time, sender, text) => `At ${time}, ${sender}: ${text}`,
  bubble: (time, sender, text) => `Enter, Message sent ${time} by ${sender}: ${text}`,
  youSent: 'You sent',
  sending: 'Sending',
  sent: 'Sent',
  delivered: 'Delivered',
  failed: 'Message not sent',
};

const fr = {
  ...en,
  you: 'Vous',
  with: (name) => `Messages dans la conversation avec ${name}`,
  titled: (title) => `Messages dans la conversation intitulée ${title}`,
  headingTitled: (title) => `Conversation intitulée ${title}`,
  heading: (name) => `Conversation avec ${name}`,
  write: (name) => `Écrire à ${name}`,
  pressEnter: 'Appuyez sur Entrée pour envoyer',
  label: (time, sender, text) => `À ${time}, ${sender} : ${text}`,
  bubble: (time, sender, text) => `Entrée, message envoyé ${time} par ${sender} : ${text}`,
  sending: 'Envoi en cours',
  sent: 'Envoyé',
  delivered: 'Distribué',
};

const vi = {
  ...en,
  you: 'Bạn',
  with: (name) => `Tin nhắn trong cuộc trò chuyện với ${name}`,
  titled: (title) => `Tin nhắn trong cuộc trò chuyện có tên ${title}`,
  headingTitled: (title) => `Cuộc trò chuyện có tên ${title}`,
  heading: (name) => `Cuộc trò chuyện với ${name}`,
  write: (name) => `Nhắn tin cho ${name}`,
  pressEnter: 'Nhấn Enter để gửi',
  message: 'tin nhắn',
  label: (time, sender, text) => `Lúc ${time}, ${sender}: ${text}`,
  bubble: (time, sender, text) => `Enter, Tin nhắn do ${sender} gửi lúc ${time}: ${text}`,
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  delivered: 'Đã nhận',
};

const pl = {
  ...en,
  you: 'Ty',
  with: (name) => `Wiadomości w rozmowie z ${name}`,
  titled: (title) => `Wiadomości w rozmowie zatytułowanej ${title}`,
  headingTitled: (title) => `Rozmowa zatytułowana ${title}`,
  heading: (name) => `Rozmowa z ${name}`,
  write: (name) => `Wiadomość do ${name}`,
  pressEnter: 'Naciśnij Enter, aby wysłać',
  message: 'wiadomość',
  label: (time, sender, text) => `O ${time}, ${sender}: ${text}`,
  bubble: (time, sender, text) => `Enter, Wiadomość wysłana ${time} przez ${sender}: ${text}`,
  sending: 'Wysyłanie',
  sent: 'Wysłano',
  delivered: 'Dostarczono',
};

/** Between names and right-to-left words stand isolates. */
const apart = (name) => `\u2068${name}\u2069`;

const ar = {
  ...en,
  you: 'أنت',
  with: (name) => `الرسائل في المحادثة مع ${apart(name)}`,
  heading: (name) => `محادثة مع ${apart(name)}`,
  write: (name) => `الكتابة إلى ${apart(name)}`,
  pressEnter: 'اضغط على Enter للإرسال',
  message: 'رسالة',
  label: (time, sender, text) => `في ${time}، ${apart(sender)}: ${text}`,
  bubble: (time, sender, text) => `Enter، رسالة أرسلها ${apart(sender)} في ${time}: ${text}`,
  sending: 'جارٍ الإرسال',
  sent: 'تم الإرسال',
  delivered: 'تم التسليم',
  failed: 'لم يتم إرسال الرسالة',
};

/** What the page says, in the account's language; what is not evidenced is a translation. */
export const words = { en, fr, vi, pl, ar }[scene.locale];
