import { parts } from './parts.js';
import { words } from './words.js';

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The nodes of a part, with the words in braces filled in. */
export function cutAll(name, values = {}) {
  const filled = { ...words, ...values };
  const template = document.createElement('template');
  template.innerHTML = parts[name]
    .replace(/>\s+</g, '><')
    .replace(/\{(\w+)\}/g, (_, key) => escaped(filled[key]));
  return [...document.importNode(template.content, true).children];
}

/** The node of a part that has one. */
export const cut = (name, values) => cutAll(name, values)[0];
