import { scene } from './scene.js';

// Gmail puts the shortcut between U+202A and U+202C. `mac` shows ⌘Enter instead.
const shortcut = (keys) => `\u202a(${keys})\u202c`;

const languages = {
  en: {
    send: 'Send',
    to: 'To recipients',
    sending: 'Sending…',
    sent: 'Message sent',
    undo: 'Undo',
    view: 'View message',
  },
  vi: {
    send: 'Gửi',
    to: 'Tới người nhận',
    sending: 'Đang gửi…',
    sent: 'Đã gửi thư',
    undo: 'Hoàn tác',
    view: 'Xem thư',
  },
  ja: {
    send: '送信',
    to: 'To 宛先',
    sending: '送信しています…',
    sent: 'メッセージを送信しました',
    undo: '元に戻す',
    view: 'メッセージを表示',
  },
  ar: {
    send: 'إرسال',
    to: 'المستلمون',
    sending: 'جارٍ الإرسال…',
    sent: 'تم إرسال الرسالة',
    undo: 'تراجع',
    view: 'عرض الرسالة',
  },
};

/** The words that Gmail shows in the scene's language. */
export const words = languages[scene.locale];

/** The Send button's tooltip and accessible name. */
export const sendLabel = `${words.send} ${shortcut(scene.mac ? '⌘Enter' : 'Ctrl-Enter')}`;
