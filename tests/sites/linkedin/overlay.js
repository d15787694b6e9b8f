import { element, wait } from '../markup.js';
import { bubbleFor } from './bubble.js';
import { scene } from './scene.js';
import { words } from './words.js';

const shelf = () =>
  element(`<aside id="msg-overlay" class="msg-overlay-container" aria-label="${words.messaging}">
    <div class="msg-overlay-list-bubble msg-overlay-list-bubble--is-minimized ml4">
      <header class="msg-overlay-bubble-header"><button class="msg-overlay-bubble-header__button truncate ml2" type="button">
        ${words.messaging}</button></header></div></aside>`);

/** SDUI pages keep the overlay in an open shadow root, whose host arrives late and then stays. */
async function outlet() {
  await wait(scene.outletAfter);
  const host = element('<div id="interop-outlet" data-testid="interop-shadowdom"></div>');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const theme = element('<div class="theme--light"></div>');
  root.append(theme);
  return theme;
}

let overlay;

/** The overlay's element, made once. */
async function shown() {
  overlay ??= Promise.resolve(scene.overlay === 'shadow' ? outlet() : document.body).then((parent) => {
    const bubbles = shelf();
    parent.append(bubbles);
    return bubbles;
  });
  return overlay;
}

/** Opens the bubble for one member, beside those that stand open. */
export async function openBubble(member) {
  const bubbles = await shown();
  await wait(80);
  bubbles.append(bubbleFor(member));
}

/** The overlay with the bubbles that the scene wants open from the start. */
export async function startOverlay() {
  await shown();
  for (const member of scene.bubbles) await openBubble(member);
}
