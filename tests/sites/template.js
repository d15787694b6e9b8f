import { safe } from './markup.js';

/**
 * Cuts a replica's parts out of its markup, by name: `cutAll` all nodes of a part, `cut` the one of a part that has one.
 * A word in braces is filled in, with one of the values or of the page's own words.
 */
export function partsOf(markup, words) {
  const cutAll = (name, values = {}) => {
    const filled = { ...words, ...values };
    const template = document.createElement('template');
    template.innerHTML = markup[name]
      .replace(/>\s+</g, '><')
      .replace(/\{(\w+)\}/g, (_, key) => safe(filled[key]));
    return [...document.importNode(template.content, true).children];
  };
  return { cutAll, cut: (name, values) => cutAll(name, values)[0] };
}
