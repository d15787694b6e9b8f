import { cut } from './dom.js';
import { wait } from './markup.js';
import { scene } from './scene.js';

const container = () => document.querySelector('.notifications-container');

/**
 * Shows a notification above the others. It can say something else later, as the one about a mail being sent does;
 * ordinary ones have a button to close them and go by themselves.
 */
export function notify(content, { type = 'success', seconds = 5, hasClose = true } = {}) {
  const root = scene.oldNotices
    ? cut('oldNotification', { type: type === 'error' ? 'danger' : type })
    : cut('notification', { type });
  const said = root.firstElementChild;
  const hide = async () => {
    root.classList.add('notification--out');
    await wait(150);
    root.remove();
  };
  const say = (...next) => said.replaceChildren(...next);
  say(...[content].flat());
  if (hasClose) {
    const close = cut('closeButton');
    close.addEventListener('click', hide);
    root.append(close);
  }
  container().prepend(root);
  if (seconds) setTimeout(hide, seconds * 1000);
  return { say, hide };
}

/** A text with a button beside it, such as *Undo*. */
export function withButton(text, label, act) {
  const button = cut(scene.oldNotices ? 'oldNoticeButton' : 'noticeButton', { text: label });
  button.addEventListener('click', act);
  return [span(text), button];
}

/** A text in a span of its own. */
export function span(text) {
  return Object.assign(document.createElement('span'), { textContent: text });
}
