import { skins } from './parts.js';
import { scene } from './scene.js';
import { words } from './words.js';

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The nodes of a part of the skin, with the words in braces filled in. */
export function cutAll(name, values = {}) {
  const filled = { ...words, ...values };
  const template = document.createElement('template');
  template.innerHTML = skins[scene.skin][name]
    .replace(/>\s+</g, '><')
    .replace(/\{(\w+)\}/g, (_, key) => escaped(filled[key]));
  return [...document.importNode(template.content, true).children];
}

/** A name as a header writes one: in quotes where it holds more than letters, digits and spaces. */
export const phrase = (name) =>
  /[^\p{L}\p{N}\s._-]/u.test(name) ? `"${name.replaceAll('"', '\\"')}"` : name;

/** A person as a header writes one. */
export const written = ({ name, email }) => (name === email ? email : `${phrase(name)} <${email}>`);
