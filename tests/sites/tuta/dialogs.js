import { element, wait } from '../markup.js';
import { words } from './scene.js';

/** How long things take to come and go, in milliseconds. */
export const animationTime = 200;

const looks = {
  editor: 'dialog-width-l border-radius-bottom-8',
  alert: 'dialog-width-alert pt-16 border-radius-bottom-8',
  progress: 'dialog-width-s dialog-progress border-radius-bottom-8',
};

/** A button, whose test id is the key of its words. */
export function button(key, act, look = 'limit-width noselect bg-transparent button-height') {
  const made = element(
    `<button title="${words[key]}" class="${look}" data-testid="btn:${key}">${words[key]}</button>`,
  );
  made.addEventListener('click', act);
  return made;
}

/** Shows a dialog over all others; gives back its layer, for `closeDialog`. */
export function openDialog(look, ...content) {
  const layer =
    element(`<div class="layer fill-absolute"><div class="fill-absolute flex items-stretch flex-column">
    <div class="flex justify-center align-self-stretch rel overflow-hidden"><div class="dialog elevated-bg flex-grow border-radius-top-8 ${looks[look]}"
      role="dialog" aria-modal="true" aria-labelledby="dialog-title" aria-describedby="dialog-message"></div></div></div></div>`);
  layer.querySelector('.dialog').append(...content);
  document.querySelector('#modal').append(layer);
  return layer;
}

/** Takes a dialog away when its animation is over. */
export async function closeDialog(layer) {
  await wait(animationTime);
  layer.remove();
}

/** Tells what is wrong, with *Ok*. */
export function message(key) {
  return new Promise((resolve) => {
    const text =
      element(`<div class="dialog-max-height dialog-contentButtonsBottom" data-testid="dialog:${key}">
      <div class="text-break selectable">${words[key]}</div></div>`);
    const layer = openDialog(
      'alert',
      text,
      choices(['ok_action'], () => closeDialog(layer).then(resolve)),
    );
  });
}

/** Asks whether to go on; gives back the answer. */
export function confirmed(key) {
  return new Promise((resolve) => {
    const text = element(`<div id="dialog-message" class="dialog-max-height">${words[key]}</div>`);
    const answer = (chosen) => closeDialog(layer).then(() => resolve(chosen === 'ok_action'));
    const layer = openDialog('alert', text, choices(['cancel_action', 'ok_action'], answer));
  });
}

function choices(keys, onChoice) {
  const row = element('<div class="flex-center dialog-buttons"></div>');
  row.append(...keys.map((key) => button(key, () => onChoice(key))));
  return row;
}

/** Shows that something is under way, for a second at least. */
export async function progress(key, action) {
  const layer = openDialog(
    'progress',
    element(`<div class="hide-outline" tabindex="0"><p class="mt-8 text-preline">${words[key]}</p></div>`),
  );
  const [result] = await Promise.all([action, wait(1000)]);
  await closeDialog(layer);
  return result;
}
