import { element, safe } from '../markup.js';
import { scene, words } from './scene.js';

const button = (name) =>
  `<button type="button" class="button-vue button-vue--tertiary-no-background" aria-label="${name}" title="${name}">${name}</button>`;

const frames = {
  floating: `<div class="floating-composer">
    <div class="floating-composer__header"><h2 class="floating-composer__title"></h2><div class="floating-composer__actions">
      ${button('Maximize composer')}${button('Minimize composer')}${button(words.close)}</div></div>
    <div class="floating-composer__content"><div class="floating-composer__body"></div></div>
  </div>`,
  modal: `<div class="modal-mask" role="dialog" aria-modal="true"><div class="modal-wrapper modal-wrapper--normal"><div class="modal-container">
    <button type="button" class="button-vue modal-container__close" aria-label="${words.close}">×</button>
    <div class="modal-container__content"><div class="modal-content"><div class="left-pane">${button('Minimize composer')}</div></div></div>
  </div></div></div>`,
};

/** The frame around a composer, which `onMinimize` and `onClose` take away. */
export function composerFrame({ onMinimize, onClose }) {
  const frame = element(frames[scene.edition]);
  frame.querySelector('[aria-label="Minimize composer"]').addEventListener('click', onMinimize);
  frame.querySelector(`[aria-label="${words.close}"]`).addEventListener('click', onClose);
  return frame;
}

/** The part of a frame that holds the composer, or what takes its place. */
export const bodyOf = (frame) => frame.querySelector('.floating-composer__body, .left-pane');

/** What takes the composer's place when something is wrong or asked; `buttons` by name. */
export function emptyContent(title, text, buttons) {
  const panel =
    element(`<div class="empty-content" role="alert"><div class="empty-content__name">${safe(title)}</div>
    <p class="empty-content__description">${safe(text)}</p><div class="empty-content__action"></div></div>`);
  for (const [name, act] of Object.entries(buttons)) {
    const made = element(`<button type="button" class="button-vue" aria-label="${name}">${name}</button>`);
    made.addEventListener('click', act);
    panel.lastElementChild.append(made);
  }
  return panel;
}
