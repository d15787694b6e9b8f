import { formParts } from './form-parts.js';
import { pageParts } from './page-parts.js';
import { scene } from './scene.js';

const parts = { ...pageParts, ...formParts };

/** The nodes of a part, with its slots filled and its classes renamed where the scene renames them. */
export function cutAll(name, slots = {}) {
  const template = document.createElement('template');
  template.innerHTML = parts[name].replace(/>\s+/g, '>').replace(/\s+</g, '<');
  const copy = document.importNode(template.content, true);
  for (const slot of copy.querySelectorAll('slot')) slot.replaceWith(...[slots[slot.name] ?? []].flat());
  for (const element of scene.renamed ? copy.querySelectorAll('[class]') : []) rename(element);
  return [...copy.children];
}

/** The node of a part that has one. */
export const cut = (name, slots) => cutAll(name, slots)[0];

/** The first element below `root` with that class, whatever this account calls it. */
export const part = (root, className) => root.querySelector(`.${CSS.escape(tokenFor(className))}`);

// `Ht` becomes `Ht-<hash>`; a node cut earlier already has its new names.
function rename(element) {
  element.className = element.className.replace(/\S+/g, tokenFor);
}

function tokenFor(token) {
  return !scene.renamed || token.endsWith(`-${scene.renamed}`) ? token : `${token}-${scene.renamed}`;
}

/** A goog.ui button: the mouse and Enter act at once, Space when it is let go. */
export function onPress(element, act) {
  element.addEventListener('click', act);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) act(event);
  });
  element.addEventListener('keyup', (event) => {
    if (event.key === ' ') act(event);
  });
}

/** Names a person in the attributes in which Gmail names one, and in the text. */
export function nameIn(element, { name, email }) {
  element.setAttribute('email', email);
  element.setAttribute('name', name);
  element.dataset.hovercardId = email;
  element.textContent = name;
  return element;
}
